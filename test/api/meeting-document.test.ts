import { cycleDocument } from '../../api/documents/cycle-document';
import { markdownOf } from '../../api/documents/markdown';
import type { ScheduledCycle } from '../../domain/review/state';
import { hour, membership, rules } from '../domain/cast';
import { cycle, recordOf, roundIn, stateOf } from './example-cycle';

const linesOf = (held: ScheduledCycle, part: 'agenda' | 'decisions', language: 'ar' | 'en') =>
  markdownOf(
    cycleDocument(recordOf(stateOf(roundIn('MWG-C-0001')), { cycle: held }), part, language, hour(3)),
  ).split('\n');

const meetingOf = (...present: readonly string[]): ScheduledCycle => ({
  ...cycle,
  membership,
  rules,
  attendance: { personId: 'layla', present },
});

describe('the document of a meeting', () => {
  it('says who was there, who was not, and whether there was a quorum', () => {
    const attended = meetingOf('mfa', 'iom', 'moi');
    expect(linesOf(attended, 'decisions', 'en')).toEqual(
      expect.arrayContaining([
        '- **At the meeting**: Name of mfa, Name of iom, Name of moi',
        '- **Not at the meeting**: Name of unhcr, Name of moh',
        '- **Quorum of the meeting**: 3 of 5 present, 3 needed: reached',
      ]),
    );
    expect(linesOf(meetingOf('mfa'), 'agenda', 'en')).toContain(
      '- **Quorum of the meeting**: 1 of 5 present, 3 needed: not reached',
    );
    expect(linesOf(attended, 'decisions', 'ar')).toContain(
      '- **النصاب القانوني للاجتماع**: الحاضرون 3 من 5، والمطلوب 3: اكتمل',
    );
  });

  it('says nothing of attendance that is not on record', () => {
    const lines = linesOf({ ...cycle, membership, rules }, 'agenda', 'en');
    expect(lines.filter((line) => line.includes('meeting**:'))).toStrictEqual([]);
  });

  it.each(['agenda', 'decisions'] as const)(
    'names the type, the papers and the ways of an item: %s',
    (part) => {
      const [, ...others] = cycle.items;
      const item = {
        reference: 'MWG-2026-0001',
        status: 'round-opened',
        decisionType: 'budget',
        papers: [
          { title: { en: 'Budget note', ar: 'مذكرة الميزانية' }, link: 'https://example.org/7' },
          { title: { ar: 'محضر' } },
        ],
        carriedFrom: 'MWG-C-0000',
        carriedTo: 'MWG-C-0002',
      } as const;
      const lines = linesOf({ ...cycle, items: [item, ...others] }, part, 'en');
      expect(lines).toEqual(
        expect.arrayContaining([
          '- **Type of decision**: budget',
          '- **Papers**: Budget note (`https://example.org/7`), <bdi>محضر</bdi>',
          '- **Carried over from**: MWG-C-0000',
          '- **Carried over to**: MWG-C-0002',
        ]),
      );
    },
  );
});
