import { command, referencePositional } from '../command';
import { changedContent, contentFlags } from '../content';
import { sendAndShow } from '../sending';

export const proposeAmendment = command({
  usage: 'propose-amendment <reference>',
  about: {
    en: 'Propose an amendment to the text under review; what is not given stays as it is',
    ar: 'اقتراح تعديل على النص قيد الاستعراض؛ ويبقى ما لم يُذكر على حاله',
  },
  positionals: referencePositional,
  flags: {
    ...contentFlags,
    because: { required: true, about: { en: 'Why the text should change', ar: 'لماذا ينبغي تغيير النص' } },
    entity: {
      about: {
        en: 'The member entity, needed only from a person who speaks for several',
        ar: 'الجهة العضو، ولا يلزم إلا ممن يتحدث باسم جهات متعددة',
      },
    },
  },
  run: async (given, session) => {
    const { reference, because, entity } = given;
    const content = await changedContent(session, reference, given);
    await sendAndShow(session, 'propose-amendment', {
      params: { reference },
      body: {
        content,
        rationale: because,
        ...(entity === undefined ? {} : { entityId: entity }),
      },
    });
  },
});
