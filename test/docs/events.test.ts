import { eventTopicKinds, eventTopicName } from '../../events/topics';
import { codesIn, readPage, sectionOf } from './page';

const page = readPage('docs/reference/events.md');

describe('docs/reference/events.md', () => {
  it('names every topic', () => {
    const topics = codesIn(sectionOf(page, 'Topics')).filter((code) => /^tawsiya\.\w+\.v\d+$/.test(code));
    expect([...topics].sort()).toStrictEqual(eventTopicKinds.map((kind) => eventTopicName(kind)).sort());
  });
});
