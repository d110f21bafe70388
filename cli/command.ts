/** The one shape of every command. */
import type { Phrase } from './language';
import type { Session } from './session';

export interface Flag {
  readonly about: Phrase;
  /** Text where left out. */
  readonly type?: 'boolean' | 'number';
  /** The words that it may be. */
  readonly choices?: readonly string[];
  readonly required?: true;
  /** May be given several times. */
  readonly many?: true;
}

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F extends { readonly type: 'boolean' }
  ? boolean
  : F extends { readonly type: 'number' }
    ? number
    : F extends { readonly choices: readonly (infer Word)[] }
      ? Word
      : string;

/** What the command line gives for each flag. */
export type Given<F extends Flags> = {
  readonly [K in keyof F]: F[K] extends { readonly many: true }
    ? readonly ValueOf<F[K]>[]
    : F[K] extends { readonly required: true }
      ? ValueOf<F[K]>
      : ValueOf<F[K]> | undefined;
};

interface Definition<P extends Flags, F extends Flags> {
  /** The command with its positionals as yargs writes them: `merge <reference> <into>`. */
  readonly usage: string;
  readonly about: Phrase;
  readonly positionals: P;
  readonly flags: F;
  run(given: Given<P> & Given<F>, session: Session): Promise<void>;
}

export interface Command {
  readonly usage: string;
  readonly about: Phrase;
  readonly positionals: Flags;
  readonly flags: Flags;
  run(given: Readonly<Record<string, unknown>>, session: Session): Promise<void>;
}

/** Commands under one word: `cycle schedule`, `cycle show`. */
export interface CommandFamily {
  readonly name: string;
  readonly about: Phrase;
  readonly commands: readonly Command[];
}

export const command = <const P extends Flags, const F extends Flags>(
  definition: Definition<P, F>,
): Command => ({
  ...definition,
  // The parser gives each flag the value that its own description promises.
  run: (given, session) => definition.run(given as Given<P> & Given<F>, session),
});

export const referencePositional = {
  reference: {
    required: true,
    about: { en: 'The reference, as MWG-2026-0042', ar: 'المرجع مثل MWG-2026-0042' },
  },
} as const satisfies Flags;

export const groupPositional = {
  group: { required: true, about: { en: 'The code of the group, as MWG', ar: 'رمز الفريق مثل MWG' } },
} as const satisfies Flags;

export const recurrencePositional = {
  ...groupPositional,
  id: { required: true, about: { en: 'Its short name, as monthly', ar: 'اسمها القصير مثل monthly' } },
} as const satisfies Flags;

export const cyclePositional = {
  cycle: {
    required: true,
    about: { en: 'The reference of the cycle, as MWG-C-0001', ar: 'مرجع الدورة مثل MWG-C-0001' },
  },
} as const satisfies Flags;

export const actionPositional = {
  action: {
    required: true,
    about: { en: 'The reference of the action, as MWG-A-0001', ar: 'مرجع الإجراء مثل MWG-A-0001' },
  },
} as const satisfies Flags;

/** Where an outside lead has said so. */
export const sourceFlag = {
  source: {
    about: {
      en: 'Where the lead has said so, if it has no account here: a letter, minutes (secretariat)',
      ar: 'أين قالت الجهة الرائدة ذلك إن لم يكن لها حساب هنا: رسالة أو محضر (الأمانة)',
    },
  },
} as const satisfies Flags;

export const textFlag = {
  text: { about: { en: 'What is to be said with it', ar: 'ما يقال معه' } },
} as const satisfies Flags;

export const objectionPositionals = {
  ...referencePositional,
  objection: {
    type: 'number',
    required: true,
    about: { en: 'The number of the objection, as show lists it', ar: 'رقم الاعتراض كما يورده الأمر show' },
  },
} as const satisfies Flags;

export const planPositionals = {
  ...referencePositional,
  plan: {
    type: 'number',
    required: true,
    about: { en: 'The number of the plan, as show gives it', ar: 'رقم الخطة كما يورده الأمر show' },
  },
} as const satisfies Flags;

export const bodysSourceFlag = {
  source: {
    about: {
      en: 'Where the decision of the body above can be read, where the rules leave it to that body',
      ar: 'أين يمكن الاطلاع على قرار الهيئة الأعلى إن أحالت القواعد الأمر إليها',
    },
  },
} as const satisfies Flags;

export const amendmentPositionals = {
  ...referencePositional,
  amendment: {
    type: 'number',
    required: true,
    about: { en: 'The number of the amendment, as show lists it', ar: 'رقم التعديل كما يورده الأمر show' },
  },
} as const satisfies Flags;

export const reasonsFlag = {
  reasons: {
    required: true,
    about: { en: 'The reasons, kept in the record', ar: 'الأسباب، وتُحفظ في السجل' },
  },
} as const satisfies Flags;

export const presentFlag = {
  present: {
    many: true,
    required: true,
    about: {
      en: 'A member entity that was there; repeat it for several',
      ar: 'جهة عضو حضرت؛ كررها للمتعدد',
    },
  },
} as const satisfies Flags;

export const deadlineFlag = {
  deadline: {
    required: true,
    about: {
      en: 'An instant with its offset, or a time from now: 14d, 48h, 30m, 90s',
      ar: 'لحظة مع فارق التوقيت أو مدة من الآن: 14d أو 48h أو 30m أو 90s',
    },
  },
} as const satisfies Flags;
