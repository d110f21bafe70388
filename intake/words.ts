/** What is wrong with a cell, and the way out, in both languages. `{column}`, `{value}` and `{detail}` are filled in. */
import type { Finding, FindingCode } from './ports/findings';

export type Language = 'en' | 'ar';
type Phrase = Readonly<Record<Language, string>>;
interface Wording {
  readonly what: Phrase;
  readonly wayOut: Phrase;
}

const correct: Phrase = {
  en: 'Correct the cell in the tracker and import again.',
  ar: 'صحّح الخلية في سجل المتابعة ثم أعد الاستيراد.',
};

export const findingWords: Readonly<Record<FindingCode, Wording>> = {
  NOT_READABLE: {
    what: { en: 'The file cannot be read: {detail}.', ar: 'تعذرت قراءة الملف: {detail}.' },
    wayOut: {
      en: 'Open it in the program that wrote it and save it anew.',
      ar: 'افتحه في البرنامج الذي كتبه واحفظه من جديد.',
    },
  },
  WRONG_ENCODING: {
    what: {
      en: 'The text is not in the encoding that was expected: {detail}.',
      ar: 'النص ليس بالترميز المتوقع: {detail}.',
    },
    wayOut: {
      en: 'Save the file as UTF-8, or name its encoding in the mapping, as encoding: windows-1256.',
      ar: 'احفظ الملف بترميز UTF-8، أو اذكر ترميزه في ملف المطابقة مثل encoding: windows-1256.',
    },
  },
  MIXED_LINE_ENDS: {
    what: { en: 'Lines end in several ways: {detail}.', ar: 'تنتهي الأسطر بأكثر من طريقة: {detail}.' },
    wayOut: {
      en: 'All are read as line ends. Check that no row was broken in two.',
      ar: 'تُقرأ كلها نهايات أسطر. تحقق من أن أياً من الصفوف لم ينقسم.',
    },
  },
  NO_SUCH_SHEET: {
    what: {
      en: 'It is not said which sheet is meant, or there is none of that name. The file has: {detail}.',
      ar: 'لم تُذكر الورقة المقصودة أو لا توجد ورقة بهذا الاسم. في الملف: {detail}.',
    },
    wayOut: { en: 'Name the sheet in the mapping.', ar: 'اذكر اسم الورقة في ملف المطابقة.' },
  },
  NO_SUCH_COLUMN: {
    what: {
      en: 'The mapping names the column {column}, which the file does not have. It has: {detail}.',
      ar: 'يذكر ملف المطابقة العمود {column} وهو غير موجود في الملف. أعمدة الملف: {detail}.',
    },
    wayOut: {
      en: 'Correct the name in the mapping, or say in which row the headings are (headings).',
      ar: 'صحّح الاسم في ملف المطابقة، أو حدد صف العناوين (headings).',
    },
  },
  SAME_COLUMN_TWICE: {
    what: { en: 'Two columns are headed {column}.', ar: 'عنوان العمود {column} مكرر.' },
    wayOut: { en: 'Give each column a heading of its own.', ar: 'اجعل لكل عمود عنواناً خاصاً به.' },
  },
  UNUSED_COLUMN: {
    what: {
      en: 'The mapping says nothing of the column {column}; it is not imported.',
      ar: 'لا يذكر ملف المطابقة العمود {column}، فلا يُستورد.',
    },
    wayOut: {
      en: 'Take it over under recorded, or list it under ignore.',
      ar: 'أدرجه ضمن recorded أو ضمن ignore.',
    },
  },
  CELL_COUNT: {
    what: {
      en: 'The row has another number of cells than there are headings: {detail}.',
      ar: 'عدد خلايا الصف يخالف عدد العناوين: {detail}.',
    },
    wayOut: {
      en: 'A cell that holds the delimiter or a line end must stand in quotes.',
      ar: 'الخلية التي فيها الفاصل أو نهاية سطر يجب أن توضع بين علامتي اقتباس.',
    },
  },
  EMPTY_ROW: {
    what: { en: 'The row is empty.', ar: 'الصف فارغ.' },
    wayOut: { en: 'Nothing needs to be done.', ar: 'لا يلزم شيء.' },
  },
  MISSING: {
    what: { en: '{column} is empty, but is needed.', ar: '{column} فارغ وهو لازم.' },
    wayOut: {
      en: 'Fill the cell in the tracker and import again.',
      ar: 'املأ الخلية في سجل المتابعة ثم أعد الاستيراد.',
    },
  },
  NO_NUMBER: {
    what: {
      en: 'The row has nothing that tells it from others: {column} is empty.',
      ar: 'ليس في الصف ما يميزه عن غيره: {column} فارغ.',
    },
    wayOut: { en: 'Number the row in the tracker.', ar: 'رقّم الصف في سجل المتابعة.' },
  },
  DUPLICATE_NUMBER: {
    what: {
      en: 'Row {detail} has the same number already: {value}.',
      ar: 'الرقم نفسه {value} وارد في الصف {detail}.',
    },
    wayOut: {
      en: 'Number one of the two anew, or name more columns under key.',
      ar: 'أعد ترقيم أحدهما، أو اذكر أعمدة أكثر ضمن key.',
    },
  },
  NOT_UNIQUE: {
    what: {
      en: 'Row {detail} has the same in {column}: {value}.',
      ar: 'في الصف {detail} القيمة نفسها في {column}: {value}.',
    },
    wayOut: correct,
  },
  UNKNOWN_VALUE: {
    what: {
      en: 'The mapping does not know "{value}" in {column}.',
      ar: 'لا يعرف ملف المطابقة القيمة «{value}» في {column}.',
    },
    wayOut: {
      en: 'Add it to the values in the mapping, or correct the cell.',
      ar: 'أضفها إلى القيم في ملف المطابقة أو صحّح الخلية.',
    },
  },
  UNKNOWN_ENTITY: {
    what: {
      en: 'The group knows no entity "{value}" ({column}).',
      ar: 'لا يعرف الفريق جهة باسم «{value}» ({column}).',
    },
    wayOut: {
      en: 'Map the name to an entity of the group under values, or have the secretariat list the entity.',
      ar: 'اربط الاسم بجهة من جهات الفريق ضمن values، أو اطلب من الأمانة إدراج الجهة.',
    },
  },
  NOT_A_DATE: {
    what: {
      en: '"{value}" in {column} is no date of the forms that the mapping names ({detail}).',
      ar: '«{value}» في {column} ليس تاريخاً بالصيغ المذكورة في ملف المطابقة ({detail}).',
    },
    wayOut: {
      en: 'Correct the cell, or name its form under dates, as d/m/y.',
      ar: 'صحّح الخلية أو اذكر صيغتها ضمن dates مثل d/m/y.',
    },
  },
  DATE_AS_WORDS: {
    what: {
      en: '"{value}" in {column} can be read in several ways; it is kept as it is written, without days.',
      ar: '«{value}» في {column} تحتمل أكثر من معنى؛ تُحفظ كما كُتبت دون تحديد أيام.',
    },
    wayOut: {
      en: 'Where the days are known, write them in the tracker.',
      ar: 'إن كانت الأيام معروفة فاكتبها في سجل المتابعة.',
    },
  },
  EXCEL_SERIAL_DATE: {
    what: {
      en: '{value} in {column} looks like the number that a spreadsheet keeps for a date ({detail}).',
      ar: 'تبدو القيمة {value} في {column} رقماً تحفظه الجداول الإلكترونية للتاريخ ({detail}).',
    },
    wayOut: {
      en: 'Format the column as a date and save again, or say excel-1900 or excel-1904 under dates.',
      ar: 'نسّق العمود كتاريخ واحفظ من جديد، أو اذكر excel-1900 أو excel-1904 ضمن dates.',
    },
  },
  NOT_A_FIGURE: {
    what: {
      en: '"{value}" in {column} is no figure that can be read in one way alone.',
      ar: '«{value}» في {column} ليس رقماً يُقرأ على وجه واحد.',
    },
    wayOut: {
      en: 'Write digits with a decimal point and no separators, as 704142 or 12.5.',
      ar: 'اكتب الأرقام بنقطة عشرية ودون فواصل، مثل 704142 أو 12.5.',
    },
  },
  NOT_AN_AMOUNT: {
    what: {
      en: '"{value}" in {column} is no amount that can be read in one way alone.',
      ar: '«{value}» في {column} ليس مبلغاً يُقرأ على وجه واحد.',
    },
    wayOut: {
      en: 'Write digits with a decimal point, no separators and no minus, as 250000.00.',
      ar: 'اكتب الأرقام بنقطة عشرية ودون فواصل ودون إشارة سالبة، مثل 250000.00.',
    },
  },
  UNKNOWN_CURRENCY: {
    what: {
      en: '"{value}" is no currency of ISO 4217 ({column}).',
      ar: '«{value}» ليست عملة من ISO 4217 ({column}).',
    },
    wayOut: { en: 'Write its code, as LYD, EUR or USD.', ar: 'اكتب رمزها مثل LYD أو EUR أو USD.' },
  },
  CLOSED_WITHOUT_DATE: {
    what: {
      en: 'The row is closed ("{value}" in {column}), but {detail} is empty.',
      ar: 'الصف مغلق («{value}» في {column}) لكن {detail} فارغ.',
    },
    wayOut: { en: 'Enter the date on which it was closed.', ar: 'أدخل تاريخ الإغلاق.' },
  },
  MOJIBAKE: {
    what: {
      en: 'The text in {column} was read once in the wrong encoding; it may have been: {detail}',
      ar: 'قُرئ النص في {column} مرة بترميز خاطئ؛ ولعله كان: {detail}',
    },
    wayOut: {
      en: 'Export the tracker anew as UTF-8; what is spoilt in the tracker itself must be written again.',
      ar: 'صدّر سجل المتابعة من جديد بترميز UTF-8؛ وما فسد في السجل نفسه يُكتب من جديد.',
    },
  },
  LOST_CHARACTERS: {
    what: {
      en: 'Characters of {column} were lost or cannot be shown ({detail}).',
      ar: 'فُقدت محارف من {column} أو لا يمكن عرضها ({detail}).',
    },
    wayOut: correct,
  },
  CELL_ERROR: {
    what: {
      en: 'The spreadsheet could not reckon {column}: {value}.',
      ar: 'تعذر حساب {column} في الجدول: {value}.',
    },
    wayOut: correct,
  },
  NOT_ACCEPTED: {
    what: {
      en: 'The recommendation cannot be made of the row: {column} ({detail}).',
      ar: 'لا يمكن تكوين التوصية من الصف: {column} ({detail}).',
    },
    wayOut: correct,
  },
  CHANGED_SINCE: {
    what: {
      en: 'The tracker has changed the item since it was imported as {detail}; the group keeps what it has.',
      ar: 'تغيّر البند في سجل المتابعة منذ استيراده برقم {detail}؛ ويحتفظ الفريق بما لديه.',
    },
    wayOut: {
      en: 'Where the new text is to hold, revise the recommendation.',
      ar: 'إن كان المراد اعتماد النص الجديد فراجع نص التوصية.',
    },
  },
};

export const effectWords: Readonly<Record<Finding['effect'], Phrase>> = {
  file: { en: 'nothing imported', ar: 'لم يُستورد شيء' },
  'left-out': { en: 'row left out', ar: 'استُبعد الصف' },
  kept: { en: 'kept as written', ar: 'حُفظ كما كُتب' },
};

const shortest = 80;
const brief = (value: string): string => (value.length <= shortest ? value : `${value.slice(0, shortest)}…`);

const filled = (phrase: string, { column, value, detail = '' }: Finding): string =>
  phrase.replace(/\{(column|value|detail)\}/g, (_, name: string) =>
    name === 'column' ? (column ?? '') : brief(name === 'value' ? (value ?? '') : detail),
  );

export const whatOf = (finding: Finding, language: Language): string =>
  filled(findingWords[finding.code].what[language], finding);
export const wayOutOf = ({ code }: Finding, language: Language): string =>
  findingWords[code].wayOut[language];
