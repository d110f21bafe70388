import type { Wording } from './wording';

/** Where an imported recommendation comes from, and what its tracker says of it. */
export const importsFields: Readonly<Record<string, Wording>> = {
  origin: [
    'Where it was imported from; absent where it was not.',
    'المصدر الذي استُوردت منه؛ غائب إن لم تكن مستوردة.',
  ],
  'Origin.source': [
    'The tracker, by the name that its mapping gives it.',
    'سجل المتابعة بالاسم الذي يعطيه ملف المطابقة.',
  ],
  'Origin.number': ['Its number in the tracker.', 'رقمها في سجل المتابعة.'],
  row: ['Its row in the file, the headings being row 1.', 'صفها في الملف، وصف العناوين رقمه 1.'],
  recorded: [
    'What the tracker says beside the text, such as its own status.',
    'ما يورده سجل المتابعة إلى جانب النص، كالحالة المسجلة فيه.',
  ],
  'RecordedCell.name': ['What it is, by the mapping.', 'بيان القيمة وفق ملف المطابقة.'],
  'RecordedCell.value': ['Exactly as the tracker has it.', 'كما وردت في سجل المتابعة حرفياً.'],
  'RecordedCell.means': [
    'The days that a date means; absent where its words can be read in several ways.',
    'الأيام التي يعنيها التاريخ؛ غائب إن احتملت العبارة أكثر من معنى.',
  ],
  'RecordedCell.means.from': ['The first day; absent where it is open.', 'اليوم الأول؛ غائب إن كان مفتوحاً.'],
  'RecordedCell.means.to': ['The last day; absent where it is open.', 'اليوم الأخير؛ غائب إن كان مفتوحاً.'],
  'group.items-imported.source': [
    'The tracker, by the name that its mapping gives it.',
    'سجل المتابعة بالاسم الذي يعطيه ملف المطابقة.',
  ],
  'group.items-imported.items': [
    'The items, in the order of their references.',
    'البنود بترتيب أرقامها المرجعية.',
  ],
  'group.items-imported.items.key': [
    'The key of the item in its tracker: its number there, or a digest of it where that is long.',
    'مفتاح البند في سجل المتابعة: رقمه فيه، أو خلاصة منه إن كان طويلاً.',
  ],
  digest: [
    'A digest of what was imported: another one tells that the tracker has changed the item.',
    'خلاصة ما استُورد: واختلافها يدل على أن البند تغيّر في سجل المتابعة.',
  ],
};
