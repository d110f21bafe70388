/** What is said when a command fails, and the way out. */
import type { Phrase } from '../language';

export const failureSentences = {
  notReachable: {
    en: 'Nobody answers at {url}. Start the service with `npm start`, or say where it is with TAWSIYA_URL or --url.',
    ar: 'لا أحد يستجيب عند {url}. شغّل الخدمة بالأمر `npm start` أو حدد مكانها بـ TAWSIYA_URL أو --url.',
  },
  answerLost: {
    en: '{url} gave no answer in time, or the connection broke.',
    ar: 'لم يرد جواب من {url} في الوقت المحدد أو انقطع الاتصال.',
  },
  unintelligible: {
    en: 'What answers at {url} (HTTP {status}) does not speak this interface. Check TAWSIYA_URL, and that service and program have the same version.',
    ar: 'ما يستجيب عند {url} (HTTP {status}) لا يتحدث بهذه الواجهة. تحقق من TAWSIYA_URL ومن تطابق إصدار الخدمة والبرنامج.',
  },
  outcomeUnknown: {
    en: 'Whether the command took effect is not known. Send it again with its key, and it has one effect at most:\n  {repeat}',
    ar: 'لا يُعرف هل نُفّذ الأمر. أعد إرساله بمفتاحه فلا يُنفَّذ أكثر من مرة:\n  {repeat}',
  },
  admitted: {
    en: 'Admitted before that: {references}. The same file with the same key goes on from there.',
    ar: 'قُبل قبل ذلك: {references}. والملف نفسه بالمفتاح نفسه يُكمل من هناك.',
  },
  identify: {
    en: 'Say who you are with --as PERSON, TAWSIYA_PERSON or TAWSIYA_TOKEN.',
    ar: 'بيّن هويتك بـ --as PERSON أو TAWSIYA_PERSON أو TAWSIYA_TOKEN.',
  },
  field: { en: 'field {field}', ar: 'الحقل {field}' },
  seeHelp: { en: 'See {command} --help', ar: 'انظر {command} --help' },
  noFile: { en: 'The file {path} cannot be read: {reason}.', ar: 'لا يمكن قراءة الملف {path}: {reason}.' },
  notWritten: {
    en: 'The file {path} cannot be written: {reason}.',
    ar: 'لا يمكن كتابة الملف {path}: {reason}.',
  },
  pdfOnTerminal: {
    en: 'A terminal cannot show a PDF: name a file, as --pdf {file}, or send the output on to a program or a file.',
    ar: 'لا تعرض الطرفية ملف PDF: حدد ملفاً مثل --pdf {file} أو وجّه المخرجات إلى برنامج أو ملف.',
  },
  notADissent: {
    en: '"{given}" is no dissent: write ENTITY=TEXT, as iom="Not yet."',
    ar: '«{given}» ليست مخالفة: اكتب الجهة ثم النص بالصيغة ENTITY=TEXT مثل iom="Not yet."',
  },
  notJson: { en: 'The file {path} is not JSON: {reason}.', ar: 'الملف {path} ليس بصيغة JSON: {reason}.' },
  notJsonLine: {
    en: 'Line {line} of {path} is not JSON: {reason}.',
    ar: 'السطر {line} من {path} ليس بصيغة JSON: {reason}.',
  },
  notYamlLine: {
    en: 'Line {line} of {path} is neither YAML nor JSON: {reason}.',
    ar: 'السطر {line} من {path} ليس بصيغة YAML ولا JSON: {reason}.',
  },
  oneTerm: {
    en: 'Give the period either with --calendar-days or with --working-days, not both.',
    ar: 'حدد المدة إما بـ --calendar-days أو بـ --working-days، لا بكليهما.',
  },
  noRules: {
    en: 'The file {path} holds no rules of procedure: write them as YAML or JSON, one name and value for each rule.',
    ar: 'لا يحتوي الملف {path} على قواعد إجراءات: اكتبها بصيغة YAML أو JSON، لكل قاعدة اسم وقيمة.',
  },
  fileAndFlags: {
    en: 'Give the text either with --file or with flags, not both.',
    ar: 'قدّم النص إما بـ --file أو بالخيارات، لا بكليهما.',
  },
  badInstant: {
    en: '{flag} is "{value}": give an instant with its offset (2026-03-01T10:00:00+02:00), or a time from now (14d, 48h, 30m, 90s).',
    ar: 'قيمة {flag} هي «{value}»: أعطِ لحظة مع فارق التوقيت (2026-03-01T10:00:00+02:00) أو مدة من الآن (14d أو 48h أو 30m أو 90s).',
  },
  badUrl: {
    en: '"{value}" is not an address of the service; one looks like http://127.0.0.1:8080.',
    ar: '«{value}» ليس عنواناً للخدمة؛ والعنوان مثل http://127.0.0.1:8080.',
  },
  badNumber: { en: '--{flag} is "{value}": give a number.', ar: 'قيمة --{flag} هي «{value}»: أعطِ رقماً.' },
  badTimeout: {
    en: 'Give --timeout in seconds, more than 0 and at most {most}.',
    ar: 'أعطِ --timeout بالثواني، أكثر من 0 ولا يتجاوز {most}.',
  },
  twice: { en: '--{flag} is given twice; it takes one value.', ar: 'ورد --{flag} مرتين وله قيمة واحدة.' },
  termNeeded: {
    en: 'Say how long each cycle is open, with --calendar-days or with --working-days.',
    ar: 'بيّن مدة كل دورة بـ --calendar-days أو بـ --working-days.',
  },
  badItem: {
    en: '--item is "{value}": write a reference, or a reference and its type of decision: "MWG-2026-0042; type=budget".',
    ar: 'قيمة --item هي «{value}»: اكتب مرجعاً أو مرجعاً مع نوع القرار: "MWG-2026-0042; type=budget".',
  },
  badPaper: {
    en: '--paper is "{value}": write item=…; title-en=…; title-ar=…; link=…, parted by semicolons.',
    ar: 'قيمة --paper هي «{value}»: اكتب item=…; title-en=…; title-ar=…; link=… مفصولة بفواصل منقوطة.',
  },
  strayPaper: {
    en: '--paper speaks of {item}, which no --item names; name it as an item too.',
    ar: 'تشير --paper إلى {item} ولا تذكره أي --item؛ اذكره بنداً أيضاً.',
  },
  badEvidence: {
    en: '--evidence is "{value}": write source=…; date=…; figure=…; unit=…; link=…, parted by semicolons.',
    ar: 'قيمة --evidence هي «{value}»: اكتب source=…; date=…; figure=…; unit=…; link=… مفصولة بفواصل منقوطة.',
  },
  confirmNeeded: {
    en: 'Endorsing needs a person who reads the text: run it at a terminal, or give --hash with the SHA-256 of the text that was read, or --yes for the text in force, whatever it is.',
    ar: 'الإقرار يتطلب شخصاً يقرأ النص: نفّذ الأمر في طرفية، أو أعطِ --hash ببصمة النص الذي قُرئ، أو --yes للنص الساري أياً كان.',
  },
  chooseCommand: { en: 'Name a command.', ar: 'حدد أمراً.' },
} as const satisfies Record<string, Phrase>;

export const streamSentences = {
  lost: {
    en: 'The connection was lost; trying again in {seconds} s.',
    ar: 'انقطع الاتصال؛ ستُعاد المحاولة بعد {seconds} ث.',
  },
  again: {
    en: 'Connected again. What happened in between is not shown here; it stands in Kafka.',
    ar: 'عاد الاتصال. ما حدث في أثناء الانقطاع لا يظهر هنا وهو محفوظ في Kafka.',
  },
  watching: { en: 'Watching {url} …', ar: 'متابعة {url} …' },
} as const satisfies Record<string, Phrase>;
