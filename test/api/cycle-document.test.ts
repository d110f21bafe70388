import { cycleDocument } from '../../api/documents/cycle-document';
import { markdownOf } from '../../api/documents/markdown';
import { kindWords, positionWords, roleWords, stageWords } from '../../api/contract/words';
import * as commandLineWords from '../../cli/words/recommendation';
import { libya } from '../../domain/calendar/libya';
import type { EstablishedGroup } from '../../domain/group/state';
import type { Content } from '../../domain/recommendation/content';
import type { ScheduledCycle } from '../../domain/review/state';
import { content, hour, rules } from '../domain/cast';
import { asks, hashOf, played, saying } from '../domain/recommendation/stories';
import { adopted, cycle, decided, group, recordOf, roundIn, stateOf } from './example-cycle';

const inTripoli: EstablishedGroup = { ...group, rules: { ...rules, calendar: libya } };

const said = (changes: Partial<Content>): Content => ({ ...content, ...changes });

const written = (...given: Parameters<typeof cycleDocument>): string => markdownOf(cycleDocument(...given));

const linesOf = (...given: Parameters<typeof cycleDocument>): readonly string[] =>
  written(...given).split('\n');

describe('the agenda of a cycle', () => {
  it('is written in English, by the clocks of the group', () => {
    const state = stateOf(roundIn('MWG-C-0001'));
    expect(linesOf(recordOf(state, { group: inTripoli }), 'agenda', 'en', hour(3))).toStrictEqual([
      '# Agenda: First cycle',
      '',
      '- **Group**: Migration Working Group · <bdi>فريق العمل المعني بالهجرة</bdi> (MWG)',
      '- **Review cycle**: MWG-C-0001',
      '- **Kind**: meeting',
      '- **Stage**: open',
      '- **Opens**: 2026-03-01 13:00 (Africa/Tripoli)',
      '- **Deadline**: 2026-03-05 15:00 (Africa/Tripoli)',
      '- **As of**: 2026-03-01 14:00 (Africa/Tripoli)',
      '- **Items**: 2',
      '- **Items left out that you may not see**: 1',
      '',
      '## 1. MWG-2026-0001: Shared evidence',
      '',
      '- **Stage**: under review',
      '- **Addressed to**: Ministry of Interior',
      '- **Proposed by**: Name of moi',
      '- **Revision**: 1',
      `- **SHA-256**: \`${hashOf(content)}\``,
      '',
    ]);
  });

  it('is written from right to left in Arabic, with what is Latin kept apart', () => {
    const state = stateOf(roundIn('MWG-C-0001'));
    expect(linesOf(recordOf(state), 'agenda', 'ar', hour(3))).toStrictEqual([
      '<div dir="rtl" lang="ar">',
      '',
      '# جدول الأعمال: <bdi>الدورة الأولى</bdi>',
      '',
      '- **الفريق**: <bdi>فريق العمل المعني بالهجرة</bdi> · <bdi>Migration Working Group</bdi> (<bdi>MWG</bdi>)',
      '- **دورة الاستعراض**: <bdi>MWG-C-0001</bdi>',
      '- **النوع**: اجتماع',
      '- **المرحلة**: مفتوحة',
      '- **تُفتح**: <bdi>2026-03-01 11:00 (UTC)</bdi>',
      '- **الموعد النهائي**: <bdi>2026-03-05 13:00 (UTC)</bdi>',
      '- **الوضع في**: <bdi>2026-03-01 12:00 (UTC)</bdi>',
      '- **عدد البنود**: 2',
      '- **بنود لم تُدرج لأنه لا يحق لك الاطلاع عليها**: 1',
      '',
      '## 1. <bdi>MWG-2026-0001</bdi>: <bdi>أدلة مشتركة</bdi>',
      '',
      '- **المرحلة**: قيد الاستعراض',
      '- **موجهة إلى**: <bdi>Ministry of Interior</bdi>',
      '- **قدّمها**: <bdi>اسم moi</bdi>',
      '- **المراجعة**: 1',
      `- **بصمة SHA-256**: <bdi>\`${hashOf(content)}\`</bdi>`,
      '',
      '</div>',
      '',
    ]);
  });

  it('keeps the numbers of the agenda where an item before was left out', () => {
    const record = recordOf(null, { recommendations: [null, stateOf(roundIn('MWG-C-0001'))] });
    const text = written(record, 'agenda', 'en', hour(3));
    expect(text).toContain('\n## 2. MWG-2026-0001: Shared evidence\n');
    expect(text).not.toContain('## 1.');
  });

  it('says why a cycle was cancelled, and an instant to the second where it has seconds', () => {
    const data = { ...cycle.data, opensAt: '2026-03-01T09:00:07.250Z' };
    const ending = { stage: 'cancelled', at: hour(1), reasons: 'Too *few*.' } as const;
    const cancelled: ScheduledCycle = { ...cycle, data, ...ending };
    const text = written(recordOf(null, { cycle: cancelled }), 'agenda', 'en', hour(3));
    expect(text).toContain('- **Stage**: cancelled\n- **Reasons**: Too \\*few\\*.\n');
    expect(text).toContain('- **Opens**: 2026-03-01 09:00:07 (UTC)\n');
  });
});

describe('the decisions of a cycle', () => {
  const itemOf = (lines: readonly string[]): readonly string[] =>
    lines.slice(lines.findIndex((line) => line.startsWith('## ')));

  it('are written in English: outcome, figures, positions, statements and the adopted text', () => {
    expect(itemOf(linesOf(recordOf(adopted), 'decisions', 'en', hour(200)))).toStrictEqual([
      '## 1. MWG-2026-0001: Shared evidence',
      '',
      '**Outcome: adopted.** The majority was reached.',
      '',
      '- **Round**: 1, closed 2026-03-01 12:00 (UTC)',
      '- **Stage now**: awaiting endorsement',
      '- **Revision**: 1',
      `- **SHA-256**: \`${hashOf(content)}\``,
      '',
      '### Figures',
      '',
      '- Text: revision 1.',
      '- Rules of procedure: version 1.',
      '- Type of decision: none of its own, so the general rules apply.',
      '- Member entities, by version 1 of the membership: 5.',
      '- Recused: 0. Eligible: 5.',
      expect.stringMatching(
        /^- Support: 2\. No objection: 1\. Support with reservation: 1\. Objection: 1\. /,
      ),
      '- The quorum is 1/2 of those eligible (5): 3.',
      '- Present: 5; needed: 3. The quorum was reached.',
      '- Votes in favour: 4. Against: 1. Abstentions: 0.',
      '- Abstentions are no votes cast. Votes cast: 5.',
      '- More than 1/2 of the votes cast (5) is needed: 3; in favour: 4.',
      '',
      '### Positions',
      '',
      '| Entity | Position | Taken by |',
      '| --- | --- | --- |',
      '| Name of mfa | support | Name of huda (co-chair) |',
      '| Name of iom | support with reservation | Name of marco (co-chair) |',
      '| Name of moi | objection | Name of amina (member) |',
      '| Name of unhcr | no objection | Name of sara (member) |',
      '| Name of moh | support | Name of yusuf (member) |',
      '',
      '### Reservations and minority statements',
      '',
      '- **Name of iom** (reservation): Except for costs.',
      '- **Name of moi** (minority statement): Cost. Proposed remedy: Share it.',
      '',
      '### Adopted text',
      '',
      '**Shared evidence**',
      '',
      'Evidence is shared every month.',
      '',
    ]);
  });

  it('are written from right to left in Arabic', () => {
    const lines = itemOf(linesOf(recordOf(adopted), 'decisions', 'ar', hour(200)));
    expect(lines.slice(0, 12)).toStrictEqual([
      '## 1. <bdi>MWG-2026-0001</bdi>: <bdi>أدلة مشتركة</bdi>',
      '',
      '**النتيجة: معتمدة.** تحققت الأغلبية.',
      '',
      '- **الجولة**: 1، أُغلقت <bdi>2026-03-01 12:00 (UTC)</bdi>',
      '- **المرحلة الحالية**: بانتظار الإقرار',
      '- **المراجعة**: 1',
      `- **بصمة SHA-256**: <bdi>\`${hashOf(content)}\`</bdi>`,
      '',
      '### الأرقام',
      '',
      '- النص: المراجعة 1.',
    ]);
    expect(lines.slice(lines.indexOf('### المواقف'))).toStrictEqual([
      '### المواقف',
      '',
      '| الجهة | الموقف | اتخذه |',
      '| --- | --- | --- |',
      '| <bdi>اسم mfa</bdi> | تأييد | <bdi>اسم huda</bdi> (رئيس مشارك) |',
      '| <bdi>اسم iom</bdi> | تأييد مع تحفظ | <bdi>اسم marco</bdi> (رئيس مشارك) |',
      '| <bdi>اسم moi</bdi> | اعتراض | <bdi>اسم amina</bdi> (عضو) |',
      '| <bdi>اسم unhcr</bdi> | عدم اعتراض | <bdi>اسم sara</bdi> (عضو) |',
      '| <bdi>اسم moh</bdi> | تأييد | <bdi>اسم yusuf</bdi> (عضو) |',
      '',
      '### التحفظات وبيانات الأقلية',
      '',
      '- **<bdi>اسم iom</bdi>** (تحفظ): <bdi>Except for costs.</bdi>',
      '- **<bdi>اسم moi</bdi>** (بيان أقلية): <bdi>Cost.</bdi> العلاج المقترح: <bdi>Share it.</bdi>',
      '',
      '### النص المعتمد',
      '',
      '**<bdi>أدلة مشتركة</bdi>**',
      '',
      'تُشارك الأدلة كل شهر.',
      '',
      '</div>',
      '',
    ]);
  });

  it('give a text that exists in the other language alone in its own direction, and say so', () => {
    const all = ['support', 'support', 'support', 'support', 'support'] as const;
    const inArabic = decided(said({ title: { ar: 'أدلة' }, text: { ar: 'نص.' } }), ...all);
    const inEnglish = decided(said({ title: { en: 'Evidence' }, text: { en: 'A text.' } }), ...all);
    expect(written(recordOf(inArabic), 'decisions', 'en', hour(200))).toContain(
      '### Adopted text\n\nThe text exists in Arabic alone.\n\n' +
        '<div dir="rtl" lang="ar">\n\n**<bdi>أدلة</bdi>**\n\nنص.\n\n</div>\n',
    );
    expect(written(recordOf(inEnglish), 'decisions', 'ar', hour(200))).toContain(
      '### النص المعتمد\n\nالنص موجود بالإنجليزية وحدها.\n\n' +
        '<div dir="ltr" lang="en">\n\n**<bdi>Evidence</bdi>**\n\nA text.\n\n</div>\n',
    );
  });

  it('call an objection to a text that was not adopted an objection, and give no text', () => {
    const rejected = decided(content, 'objection', 'objection', 'objection', 'support', 'abstain');
    const text = written(recordOf(rejected), 'decisions', 'en', hour(200));
    expect(text).toContain('**Outcome: rejected.** The majority was not reached.\n');
    expect(text).toContain('### Reservations and objections\n\n- **Name of mfa** (objection): Cost.');
    expect(text).not.toMatch(/minority|Adopted text/);
  });

  it('say of a position put on record by the secretariat who did so, and where it can be read', () => {
    const record = asks('layla', 'record-position', {
      value: 'support',
      personId: 'sara',
      entityId: 'unhcr',
      given: 'on-paper',
      source: 'Letter 5',
    });
    const others = saying(roundIn('MWG-C-0001'), 'support', 'support', 'support');
    const recorded = played(others, record, hour(4));
    const closed = played(
      recorded,
      asks('yusuf', 'take-position', { value: 'support', entityId: 'moh' }),
      hour(5),
    );
    expect(linesOf(recordOf(stateOf(closed)), 'decisions', 'en', hour(200))).toContain(
      '| Name of unhcr | support | Name of sara (member), given on paper, recorded by Name of layla: Letter 5 |',
    );
  });

  it.each([
    ['MWG-C-0001', {}, 'Not decided yet: the round is open until 2026-03-05 13:00 (UTC).'],
    ['MWG-C-0009', {}, 'No decision was taken on this item in this cycle.'],
    [
      'MWG-C-0009',
      { status: 'refused', refusal: 'TAWSIYA_WRONG_STAGE' },
      'Not decided: no round was opened (`TAWSIYA_WRONG_STAGE`).',
    ],
  ] as const)('say of an item with a round in %s, %j, why it has none', (opened, changes, sentence) => {
    const items = [{ reference: 'MWG-2026-0001', status: 'pending', ...changes }] as const;
    const record = recordOf(stateOf(roundIn(opened)), { cycle: { ...cycle, items } });
    expect(itemOf(linesOf(record, 'decisions', 'en', hour(3)))).toStrictEqual([
      '## 1. MWG-2026-0001: Shared evidence',
      '',
      sentence,
      '',
      '- **Stage now**: under review',
      '',
    ]);
  });
});

describe('the words of a document', () => {
  it.each([
    ['stages', stageWords, commandLineWords.stageWords],
    ['positions', positionWords, commandLineWords.positionWords],
    ['roles', roleWords, commandLineWords.roleWords],
    ['kinds of cycle', kindWords, commandLineWords.cycleWords],
  ])('are those of the command line for %s', (_of, words, others) => {
    expect(others).toMatchObject(words);
  });
});
