import { readCommand } from '../../../domain/recommendation/commands';
import { addHours, earliest, isInstant, millisecondsBetween } from '../../../domain/shared/instant';
import { canonicalJson } from '../../../domain/shared/canonical-json';
import { limits } from '../../../domain/shared/limits';
import { misfitRefusal, payloadMessages } from '../../../domain/shared/misfit-refusal';
import { fillTemplate } from '../../../domain/shared/refusal';
import { content, person, rules } from '../cast';

const read = (type: Parameters<typeof readCommand>[0], data: unknown) => {
  const reading = readCommand(type, person('amina'), data);
  return reading.ok ? reading.value.data : misfitRefusal(reading.misfit);
};
const comment = (text: unknown) => read('comment', { text });

describe('a text', () => {
  it.each([
    ['LRE', '\u202A', 'U+202A'],
    ['RLE', '\u202B', 'U+202B'],
    ['PDF', '\u202C', 'U+202C'],
    ['LRO', '\u202D', 'U+202D'],
    ['RLO', '\u202E', 'U+202E'],
    ['LRI', '\u2066', 'U+2066'],
    ['RLI', '\u2067', 'U+2067'],
    ['FSI', '\u2068', 'U+2068'],
    ['PDI', '\u2069', 'U+2069'],
    ['NUL', '\u0000', 'U+0000'],
    ['a C1 control', '\u0085', 'U+0085'],
    ['half a surrogate pair', '\uD800', 'U+D800'],
  ])('with %s is refused, naming the field and the character', (_name, character, point) => {
    expect(comment(`before ${character} after`)).toStrictEqual({
      code: 'TAWSIYA_FORBIDDEN_CHARACTER',
      parameters: { field: 'text', character: point },
    });
  });

  it.each([
    ['LRM', '\u200E'],
    ['RLM', '\u200F'],
    ['ALM', '\u061C'],
    ['ZWNJ', '\u200C'],
    ['a line feed', '\n'],
    ['a whole surrogate pair', '\u{1F4C4}'],
  ])('with %s is taken as it is', (_name, character) => {
    expect(comment(`نص ${character} text`)).toStrictEqual({ text: `نص ${character} text` });
  });

  it('is recorded as NFC, so that one text has one hash', () => {
    expect(comment('Se\u0301curite\u0301 \u0627\u0654')).toStrictEqual({ text: 'S\u00E9curit\u00E9 \u0623' });
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t'],
    ['directional marks', '\u200F\u200E\u061C'],
    ['zero-width spaces', '\u200B\uFEFF'],
  ])('of %s is refused as empty', (_what, text) => {
    expect(comment(text)).toStrictEqual({
      code: 'TAWSIYA_MALFORMED',
      parameters: { field: 'text', expected: 'text that is not empty' },
    });
  });

  it('is measured in UTF-8 bytes, up to its limit', () => {
    const arabic = 'م'.repeat(limits.statement / 2);
    expect(comment(arabic)).toStrictEqual({ text: arabic });
    expect(comment(`${arabic}x`)).toStrictEqual({
      code: 'TAWSIYA_TOO_LARGE',
      parameters: { field: 'text', size: limits.statement + 1, limit: limits.statement },
    });
    expect(comment(`${'\u{1F4C4}'.repeat(2_048)}€`)).toMatchObject({ parameters: { size: 8_195 } });
  });
});

describe('a payload', () => {
  it.each<readonly [string, Parameters<typeof readCommand>[0], unknown, string]>([
    ['that is no object', 'comment', 'text', 'command'],
    ['that is a list', 'comment', [], 'command'],
    ['that is null', 'comment', null, 'command'],
    ['without a field', 'comment', {}, 'text'],
    ['with a number for text', 'comment', { text: 7 }, 'text'],
    ['with an unknown word', 'take-position', { value: 'perhaps' }, 'value'],
    ['with a fraction for a revision', 'take-position', { value: 'support', revision: 1.5 }, 'revision'],
    ['with a revision of zero', 'take-position', { value: 'support', revision: 0 }, 'revision'],
    ['with a key of strange letters', 'merge', { into: 'a b', reasons: 'x' }, 'into'],
    ['with a hash in capitals', 'endorse', { contentHash: 'A'.repeat(64) }, 'contentHash'],
    ['with a local time', 'open-round', { deadline: '2026-03-01T10:00:00' }, 'deadline'],
    ['with a day that is none', 'open-round', { deadline: '2026-02-30T10:00:00.000Z' }, 'deadline'],
    ['with a title in no language', 'edit', { content: { ...content, title: {} } }, 'content.title'],
    [
      'with a title in one language and a text in two',
      'edit',
      { content: { ...content, title: { en: 'T' } } },
      'content.title.ar',
    ],
    [
      'with a text in one language and a title in two',
      'edit',
      { content: { ...content, text: { ar: 'ن' } } },
      'content.text.en',
    ],
    ['without an addressee', 'edit', { content: { ...content, addressees: [] } }, 'content.addressees'],
    [
      'with a figure that has a comma',
      'edit',
      { content: { ...content, evidence: [{ source: 'DTM', date: '2018', figure: '4381,463' }] } },
      'content.evidence[0].figure',
    ],
    [
      'with evidence of no date',
      'edit',
      { content: { ...content, evidence: [{ source: 'DTM', date: '2018-02-30' }] } },
      'content.evidence[0].date',
    ],
    ['with rules of no kind', 'note-rules', { rules: { ...rules, quorum: 'half' } }, 'rules.quorum.kind'],
    [
      'with a decision rule of an unknown kind',
      'note-rules',
      { rules: { ...rules, decisionRule: { kind: 'dice' } } },
      'rules.decisionRule.kind',
    ],
    ['with a draft that is neither', 'propose', proposalWith({ draft: 'yes' }), 'draft'],
  ])('%s is refused by the name of its field', (_what, type, data, field) => {
    expect(read(type, data)).toMatchObject({ code: 'TAWSIYA_MALFORMED', parameters: { field } });
  });

  it('loses what nobody asked for, and what is null where it may be left out', () => {
    expect(read('admit', { supersedes: null, role: 'co-chair' })).toStrictEqual({});
  });

  it('has a message in both languages for each fault', () => {
    for (const text of ['', 'a\u202Eb', 'x'.repeat(9_000)]) {
      const reading = readCommand('comment', person('amina'), { text });
      if (reading.ok) throw new Error('It was taken');
      const { code, parameters } = misfitRefusal(reading.misfit);
      const { en, ar } = payloadMessages[code];
      expect(fillTemplate(en, parameters)).toMatch(/^[^{}]+$/);
      expect(fillTemplate(ar, parameters)).toMatch(/^[^{}]+$/);
    }
    expect(fillTemplate('{here} and {there}', { here: 1 })).toBe('1 and {there}');
  });
});

describe('an instant', () => {
  it('has one form, so that text order is time order', () => {
    expect(
      [
        '2026-03-01T10:00:00.000Z',
        '2024-02-29T23:59:59.999Z',
        '2026-03-01T10:00:00Z',
        '2026-03-01T10:00:00.000+02:00',
        '2025-02-29T10:00:00.000Z',
        '2026-03-01T24:00:00.000Z',
        '2026-13-01T10:00:00.000Z',
      ].map(isInstant),
    ).toStrictEqual([true, true, false, false, false, false, false]);
  });

  it('is reckoned with in UTC', () => {
    expect(addHours('2026-12-31T23:00:00.000Z', 2)).toBe('2027-01-01T01:00:00.000Z');
    expect(millisecondsBetween('2026-03-01T10:00:00.000Z', '2026-03-01T10:00:01.500Z')).toBe(1_500);
    expect(earliest(['2027-01-01T00:00:00.000Z', null, '2026-01-01T00:00:00.000Z'])).toBe(
      '2026-01-01T00:00:00.000Z',
    );
    expect(earliest([null])).toBeNull();
  });
});

describe('canonical JSON', () => {
  it('is one text for one value, whatever the order of its names', () => {
    expect(canonicalJson({ b: [1, undefined, null], a: { d: 'ن"', c: undefined } })).toBe(
      '{"a":{"d":"ن\\""},"b":[1,null,null]}',
    );
    expect(canonicalJson(undefined)).toBe('null');
  });
});

function proposalWith(changes: object) {
  return { reference: 'MWG-2026-0001', group: 'MWG', content, membership: {}, rules, ...changes };
}
