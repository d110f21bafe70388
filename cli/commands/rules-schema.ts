import { rulesSchema } from '../../api/contract/rules-schema';
import { command } from '../command';

export const rulesSchemaCommand = command({
  usage: 'schema',
  about: {
    en: 'Write the JSON Schema of a rules document, for editors and programs',
    ar: 'كتابة مخطط JSON لوثيقة القواعد للمحررات والبرامج',
  },
  positionals: {},
  flags: {},
  run: async (_given, session) => {
    session.show([JSON.stringify(rulesSchema(), null, 2)]);
  },
});
