/** What is said of the tracker that a recommendation was imported from. */
export const originSentences = {
  label: { en: 'Imported from', ar: 'مستوردة من' },
  place: { en: '{source} · {number} · row {row}', ar: '{source} · {number} · الصف {row}' },
  recorded: { en: 'As recorded there', ar: 'كما ورد هناك' },
  days: { en: '{from} to {to}', ar: 'من {from} إلى {to}' },
} as const;
