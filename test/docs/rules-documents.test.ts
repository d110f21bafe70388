import { rulesBody } from '../../api/contract/rules';
import {
  contradictionIn,
  decidingOf,
  rulesShape,
  type RulesOfProcedure,
} from '../../domain/group/rules-of-procedure';
import { addHours } from '../../domain/shared/instant';
import { hour, membership, reasons } from '../domain/cast';
import {
  asks,
  fold,
  given,
  played,
  proposal,
  representatives,
  roundDeadline,
  silenceNotice,
  timePasses,
  type Story,
} from '../domain/recommendation/stories';
import { readPage } from './page';
import { cases, type Case, type Said } from './rules-cases';
import { folder, rulesDocuments, tableRows } from './rules-documents';

const rulesOf = (value: unknown): RulesOfProcedure => {
  const reading = rulesShape.read(value, '');
  if (!reading.ok) throw new Error(`No rules of procedure: ${JSON.stringify(reading.misfit)}`);
  return reading.value;
};

const documentOf = (id: string): RulesOfProcedure => {
  const found = rulesDocuments.find((document) => document.id === id);
  if (found === undefined) throw new Error(`${folder} has no document ${id}`);
  return rulesOf(found.value);
};

const words = (value: Said) => ({
  value,
  ...(value === 'objection' ? { grounds: 'Cost.', remedy: 'Share it.' } : {}),
});

const admittedUnder = (rules: RulesOfProcedure): Story => {
  const proposed = played([], asks('amina', 'propose', proposal(rules)), hour(0));
  return played(proposed, asks('layla', 'admit', {}), hour(1));
};

/** From the opening of the round to its outcome; where co-chairs confirm, they do. */
const decided = (rules: RulesOfProcedure, { type, said, there, ruled, breaksSilence }: Case): Story => {
  const { noticeHours } = decidingOf(rules, type ?? null) ?? rules;
  const [answers, deadline] = [3 + noticeHours, roundDeadline + noticeHours];
  const opening = { deadline: hour(deadline), ...(type === undefined ? {} : { decisionType: type }) };
  const opener = rules.powers.open.includes('secretariat') ? 'layla' : 'huda';
  const opened = played(admittedUnder(rules), asks(opener, 'open-round', opening), hour(2));
  const met =
    there === undefined
      ? opened
      : played(opened, asks('layla', 'record-attendance', { entities: there }), hour(2));
  const answered = said.reduce<Story>((so, value, index) => {
    const [personId, entityId] = representatives[index] ?? representatives[0];
    return played(so, asks(personId, 'take-position', { ...words(value), entityId }), hour(answers));
  }, met);
  const closed =
    fold(answered).stage === 'under-review' ? played(answered, timePasses, hour(deadline)) : answered;
  const settled =
    ruled === undefined
      ? closed
      : played(
          closed,
          asks('huda', 'settle-objection', { objection: 1, as: ruled, ...reasons }),
          hour(deadline + 1),
        );
  const determined = ['huda', 'marco'].reduce<Story>(
    (so, coChair) =>
      fold(so).stage === 'consensus-determination'
        ? played(so, asks(coChair, 'confirm-determination', {}), hour(deadline + 2))
        : so,
    settled,
  );
  const state = fold(determined);
  if (state.stage !== 'silence-procedure') return determined;
  const notice = { ...silenceNotice, deliveredAt: state.since };
  const told = played(determined, asks('layla', 'record-notice', notice), state.since);
  return breaksSilence === true
    ? played(told, asks('sara', 'break-silence', { by: 'objection', grounds: 'Cost.' }), state.since)
    : played(told, timePasses, state.deadline);
};

const table = Object.entries(cases).flatMap(([id, stories]) =>
  Object.entries(stories).map(([story, played]) => [id, story, played] as const),
);

describe('the ready-made rules documents', () => {
  it.each(table)('decide as they say by %s: %s', (id, _story, each) => {
    const { outcome, because, type = null } = each;
    const story = decided(documentOf(id), each);
    const last = story.findLast(
      (event) => event.type === 'round-closed' || event.type === 'round-determined',
    );
    expect(last).toMatchObject({
      data: { tally: { outcome, reasonCode: because, decisionType: type } },
    });
    expect(story.at(-1)?.type).toBe(each.breaksSilence === true ? 'returned' : outcome);
  });

  it.each(rulesDocuments)('$file is played to an adoption and to another end', ({ id }) => {
    const ends = Object.values(cases[id] ?? {}).map(({ outcome }) => outcome);
    expect(ends).toContain('adopted');
    expect(ends.some((end) => end !== 'adopted')).toBe(true);
  });

  it.each(rulesDocuments)('$file is read alike by the interface and by the domain', ({ value }) => {
    expect(rulesBody.parse(value)).toStrictEqual(rulesOf(value));
  });

  it.each(rulesDocuments)('$file does not contradict itself', ({ value }) => {
    expect(contradictionIn(rulesOf(value), membership)).toBeNull();
  });

  it.each(rulesDocuments)('$file says of every value where it is from', ({ text, value }) => {
    const lines = text.split('\n').filter((line) => /^\w/.test(line));
    expect(lines.filter((line) => !/ # (?:source|assumed|yours)\b/.test(line))).toStrictEqual([]);
    expect(lines.map((line) => line.split(':')[0])).toStrictEqual(Object.keys(value as object));
  });

  it.each(rulesDocuments)('$file says what it rests on and what it lacks', ({ id, text }) => {
    const [schema, title = '', ...header] = text.split('\n').filter((line) => line.startsWith('#'));
    expect(schema).toContain('$schema=../reference/rules-of-procedure.schema.json');
    expect(title.startsWith(`# ${id}: `)).toBe(true);
    const told = header.flatMap((line) => /^# ([A-Z][a-z ]+): \S/.exec(line)?.[1] ?? []);
    expect(told).toStrictEqual(['Source', 'Seen', 'From the source', 'Assumed', 'Not expressed']);
  });

  it('are those that the page lists, each with body, way of deciding and source', () => {
    const listed = tableRows(readPage(`${folder}/README.md`));
    expect(listed.map(([document]) => document)).toStrictEqual(
      rulesDocuments.map(({ id, file }) => `[${id}](${file})`),
    );
    expect(listed.flat()).not.toContain('');
    expect(Object.keys(cases)).toStrictEqual(rulesDocuments.map(({ id }) => id));
  });

  it('let a draft be circulated for 72 hours at the least (RP01)', () => {
    const admitted = admittedUnder(documentOf('RP01'));
    given(...admitted)
      .when(asks('huda', 'open-round', { deadline: hour(73) }), hour(2))
      .thenRefused('TAWSIYA_PERIOD_TOO_SHORT', { hours: 72, than: hour(74) });
    given(...admitted)
      .when(asks('huda', 'open-round', { deadline: hour(74) }), hour(2))
      .then({ type: 'round-opened' });
  });

  it('let no round open once the procedure itself has expired (RP01)', () => {
    const { version, validUntil = '' } = documentOf('RP01');
    given(...admittedUnder(documentOf('RP01')))
      .when(asks('huda', 'open-round', { deadline: addHours(validUntil, 96) }), validUntil)
      .thenRefused('TAWSIYA_RULES_EXPIRED', { version, until: validUntil });
  });
});
