/** What is said to whoever may not speak for an entity here, or not unite two duties. */
export const speakingMessages = {
  TAWSIYA_RECUSED_AS_PROPOSER: {
    en: 'By the rules of procedure {entity} is recused from this round: it proposed the text. It may comment.',
    ar: 'بموجب قواعد الإجراءات تتنحى {entity} عن هذه الجولة لأنها قدمت النص. ويمكنها التعليق.',
  },
  TAWSIYA_RECUSED_AS_ADDRESSEE: {
    en: 'By the rules of procedure {entity} is recused from this round: the text is addressed to it. It may comment.',
    ar: 'بموجب قواعد الإجراءات تتنحى {entity} عن هذه الجولة لأن النص موجه إليها. ويمكنها التعليق.',
  },
  TAWSIYA_SECRETARIAT_MAY_NOT_SPEAK: {
    en: 'By the rules of procedure whoever is of the secretariat speaks for no member entity, and {person} is. Another representative of {entity} takes its position.',
    ar: 'بموجب قواعد الإجراءات لا يتحدث من كان في الأمانة باسم أي جهة عضو، و{person} منها. يتخذ ممثل آخر عن {entity} موقفها.',
  },
  TAWSIYA_ENTITY_HAS_SPOKEN: {
    en: 'A representative of {entity} has spoken for it already. By the rules of procedure an alternate, or whoever holds its proxy, speaks only in its absence; its representative can change the position.',
    ar: 'سبق أن تحدث ممثل {entity} باسمها. وبموجب قواعد الإجراءات لا يتحدث المناوب أو حامل الوكالة إلا في غيابها؛ ويمكن لممثلها تغيير الموقف.',
  },
  TAWSIYA_POSITION_BARS_CONFIRMING: {
    en: '{person} took a position in round {round}. By the rules of procedure whoever did so does not confirm its outcome: the other co-chair does, or let another representative take the position next time.',
    ar: 'اتخذ {person} موقفاً في الجولة {round}. وبموجب قواعد الإجراءات لا يؤكد نتيجتها من اتخذ موقفاً فيها: يؤكدها الرئيس المشارك الآخر، أو دع ممثلاً آخر يتخذ الموقف في المرة القادمة.',
  },
  TAWSIYA_POSITION_BARS_ENDORSING: {
    en: '{person} took a position in round {round}. By the rules of procedure whoever did so gives no key: a deputy does where the rules let deputies endorse, or whoever the seat passes to.',
    ar: 'اتخذ {person} موقفاً في الجولة {round}. وبموجب قواعد الإجراءات لا يعطي مفتاحاً من اتخذ موقفاً فيها: يعطيه النائب حيث تجيز القواعد للنواب الإقرار، أو من ينتقل إليه المقعد.',
  },
  TAWSIYA_NO_PROXIES: {
    en: 'The rules of procedure know no proxies. Delegate the seat for a period, or let an alternate act.',
    ar: 'لا تعرف قواعد الإجراءات الوكالة. فوّض المقعد لفترة أو دع المناوب يتصرف.',
  },
  TAWSIYA_PROXY_TO_ITSELF: {
    en: '{entity} cannot hold its own proxy: name another member entity in the field to.',
    ar: 'لا يمكن أن تحمل {entity} وكالة نفسها: حدد جهة عضواً أخرى في الحقل to.',
  },
  TAWSIYA_PROXY_HOLDER_UNFIT: {
    en: '{entity} cannot hold a proxy here: it is no member entity of this round, or is recused from it. Name another one in the field to.',
    ar: 'لا يمكن أن تحمل {entity} وكالة هنا: ليست جهة عضواً في هذه الجولة أو هي متنحية عنها. حدد غيرها في الحقل to.',
  },
  TAWSIYA_PROXY_GIVER_RECUSED: {
    en: '{entity} has recused itself from this round, so there is no position to leave to another. If that was an error, let it take a position first.',
    ar: 'تنحّت {entity} بنفسها عن هذه الجولة، فليس لها موقف تتركه لغيرها. وإن كان ذلك خطأ فلتتخذ موقفاً أولاً.',
  },
  TAWSIYA_PROXY_HOLDER_RECUSED: {
    en: '{holder} is recused from this round, so it does not speak for {entity} either. {entity} can speak itself, or withdraw the proxy and leave it to another.',
    ar: '{holder} متنحية عن هذه الجولة، فلا تتحدث باسم {entity} أيضاً. ويمكن أن تتحدث {entity} بنفسها أو أن تسحب الوكالة وتتركها لغيرها.',
  },
  TAWSIYA_PROXY_ALREADY_GIVEN: {
    en: '{to} holds the proxy of {entity} already. Withdraw it first.',
    ar: 'تحمل {to} وكالة {entity} من قبل. اسحبها أولاً.',
  },
  TAWSIYA_PROXY_ON: {
    en: 'A proxy is not passed on: {entity} has given its own, or holds one of another entity. Name an entity that has neither, or have that proxy withdrawn first.',
    ar: 'لا تُنقل الوكالة: سبق أن أعطت {entity} وكالتها أو هي تحمل وكالة جهة أخرى. حدد جهة ليست كذلك، أو اطلب سحب تلك الوكالة أولاً.',
  },
  TAWSIYA_TOO_MANY_PROXIES: {
    en: '{entity} holds {atMost} proxies, as many as the rules of procedure let it. Name another member entity in the field to.',
    ar: 'تحمل {entity} من الوكالات {atMost}، وهو أقصى ما تجيزه قواعد الإجراءات. حدد جهة عضواً أخرى في الحقل to.',
  },
  TAWSIYA_NO_PROXY_GIVEN: {
    en: 'Nobody holds the proxy of {entity} in this round.',
    ar: 'لا يحمل أحد وكالة {entity} في هذه الجولة.',
  },
} as const;
