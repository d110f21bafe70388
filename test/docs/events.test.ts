import { catalogue } from '../../events/catalogue';
import type { EntityKind, EventVersion } from '../../events/event-version';
import { eventTopicKinds, eventTopicName } from '../../events/topics';
import { bulletsOf, codesIn, readPage, sectionOf } from './page';

const page = readPage('docs/reference/events.md');
const headings = [
  ['Recommendations', 'recommendation'],
  ['Review cycles', 'cycle'],
  ['Groups', 'group'],
] as const satisfies readonly (readonly [string, EntityKind])[];

const listed = ({ type, summary, reasonCodes }: EventVersion) => ({
  type,
  en: summary.en,
  ar: summary.ar,
  reasonCodes: [...reasonCodes],
});

describe('docs/reference/events.md', () => {
  it.each(headings)('has under "%s" each event with its summaries and reason codes', (heading, kind) => {
    const told = bulletsOf(sectionOf(page, heading)).map(({ text, under: [en, ar, codes = ''] }) => ({
      type: codesIn(text)[0],
      en,
      ar,
      reasonCodes: [...codesIn(codes)],
    }));
    const entries: readonly EventVersion[] = Object.values(catalogue[kind]);
    expect(told).toStrictEqual(entries.map(listed));
  });

  it('has a heading for each kind of entity', () => {
    expect(headings.map(([, kind]) => kind).sort()).toStrictEqual(Object.keys(catalogue).sort());
  });

  it('names every topic', () => {
    const topics = codesIn(sectionOf(page, 'Topics')).filter((code) => /^tawsiya\.\w+\.v\d+$/.test(code));
    expect([...topics].sort()).toStrictEqual(eventTopicKinds.map((kind) => eventTopicName(kind)).sort());
  });
});
