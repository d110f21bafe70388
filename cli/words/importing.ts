/** What is said of the import of a tracker. */
export const importingSentences = {
  badMapping: {
    en: 'The mapping {path} does not hold at {field}: {reason}.',
    ar: 'ملف المطابقة {path} غير صالح عند {field}: {reason}.',
  },
  noFormat: {
    en: 'The name of {path} does not say what kind of file it is. Say format in the mapping: csv, xlsx or json.',
    ar: 'لا يدل اسم {path} على نوع الملف. اذكر format في ملف المطابقة: csv أو xlsx أو json.',
  },
  onlyWithMapping: {
    en: '--dry-run, --report and --strict go with --mapping.',
    ar: 'تُستخدم ‎--dry-run و‎--report و‎--strict مع ‎--mapping.',
  },
  wouldImport: {
    en: '{rows} rows read: {admitted} fit, {leftOut} left out. Nothing was imported (dry run).',
    ar: 'قُرئ {rows} صف: {admitted} مطابق، و{leftOut} مستبعد. لم يُستورد شيء (تجربة).',
  },
  imported: {
    en: '{rows} rows read: {admitted} imported, {known} in the group already, {leftOut} left out.',
    ar: 'قُرئ {rows} صف: استُورد {admitted}، و{known} لدى الفريق من قبل، واستُبعد {leftOut}.',
  },
  from: { en: '{first} to {last}', ar: 'من {first} إلى {last}' },
  place: { en: 'row {row}', ar: 'الصف {row}' },
  wholeFile: { en: 'file', ar: 'الملف' },
  more: {
    en: '… and {count} more. --report FILE writes them all.',
    ar: '… و{count} غيرها. يكتبها ‎--report FILE كلها.',
  },
  nothingImported: {
    en: 'Nothing was imported: the file does not fit as a whole.',
    ar: 'لم يُستورد شيء: الملف لا يطابق بمجمله.',
  },
  strict: {
    en: 'Nothing was imported: {leftOut} rows do not fit, and --strict asks that all do.',
    ar: 'لم يُستورد شيء: {leftOut} من الصفوف غير مطابق، و‎--strict يشترط مطابقتها كلها.',
  },
  again: {
    en: 'Interrupted after {done} of {total}. The same command goes on from there, and imports nothing twice.',
    ar: 'توقف بعد {done} من {total}. الأمر نفسه يُكمل من هناك ولا يستورد شيئاً مرتين.',
  },
} as const;
