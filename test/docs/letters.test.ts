import { letterKinds } from '../../activities/letters';
import { catalogueEntry } from '../../events/catalogue';
import { bulletsOf, codesIn, readPage, sectionOf } from './page';

const page = readPage('docs/reference/letters.md');
const headings = [
  ['On a recommendation', 'recommendation'],
  ['On a review cycle', 'cycle'],
  ['On an action', 'action'],
] as const;

describe('docs/reference/letters.md', () => {
  it.each(headings)(
    'has under "%s" each event that leads to letters, with heading, readers and calendar',
    (heading, entity) => {
      const told = bulletsOf(sectionOf(page, heading)).map(({ text, under }) => ({
        event: codesIn(text)[0],
        under: [...under],
      }));
      const held = letterKinds
        .filter(({ event }) => catalogueEntry(event)?.entity === entity)
        .map(({ event, to, calendar, heading: { en, ar } }) => ({
          event,
          under: [en, ar, `To: ${to}.`, ...(calendar === null ? [] : [`Calendar: ${calendar}.`])],
        }));
      expect(told).toStrictEqual(held);
    },
  );

  it('has a heading for each kind of entity that letters are on', () => {
    const entities = letterKinds.map(({ event }) => catalogueEntry(event)?.entity);
    expect(new Set(entities)).toStrictEqual(new Set(headings.map(([, entity]) => entity)));
  });
});
