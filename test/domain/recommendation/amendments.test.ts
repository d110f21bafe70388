import { asKnownNow } from '../../../domain/recommendation/earlier-release';
import { commandShapes } from '../../../domain/recommendation/commands';
import { limits } from '../../../domain/shared/limits';
import { content, hour, reasons } from '../cast';
import {
  admitted,
  asks,
  decider,
  fold,
  given,
  played,
  proposal,
  roundOpen,
  saying,
  type Story,
} from './stories';

const better = { ...content, title: { ...content.title, en: 'A better title' } };
const propose = (personId: string) =>
  asks(personId, 'propose-amendment', { content: better, rationale: 'Clearer.' });
const position = (personId: string, value: 'support' | 'object' | 'abstain') =>
  asks(personId, 'position-on-amendment', { amendment: 1, value });
const accept = (kind: 'editorial' | 'substantive', amendment = 1) =>
  asks('layla', 'accept-amendment', { amendment, kind, note: 'As proposed.' });
const reject = asks('layla', 'reject-amendment', { amendment: 1, ...reasons });

/** Three have taken a position on the text, and Amina of moi proposes another one. */
const amended = played(saying(roundOpen, 'support', 'support', 'support'), propose('amina'), hour(4));

const under = (story: Story) => {
  const state = fold(story);
  if (state.stage !== 'under-review') throw new Error(`The story stands at ${state.stage}`);
  return state;
};

describe('an amendment', () => {
  it('is proposed by whoever may take a position, and by the secretariat, with the revision that it amends', () => {
    given(...roundOpen)
      .when(propose('amina'), hour(4))
      .then({
        type: 'amendment-proposed',
        data: { amendment: { number: 1, entityId: 'moi', personId: 'amina', revision: 1, content: better } },
      });
    given(...amended)
      .when(propose('layla'), hour(5))
      .then({ type: 'amendment-proposed', data: { amendment: { number: 2, personId: 'layla' } } });
  });

  it('is proposed by the proposer, though it takes no position, and by nobody else without one', () => {
    const byPartner = asks('petra', 'propose', proposal());
    const ofPartner = played([], byPartner, hour(0));
    const admittedOfPartner = played(ofPartner, asks('layla', 'admit', {}), hour(1));
    given(...admittedOfPartner)
      .when(propose('petra'), hour(2))
      .then({ type: 'amendment-proposed', data: { amendment: { entityId: 'giz', personId: 'petra' } } });
    given(...roundOpen)
      .when(propose('petra'), hour(4))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
    given(...roundOpen)
      .when(propose('olga'), hour(4))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
  });

  it('is proposed and accepted between rounds too', () => {
    const betweenRounds = played(admitted, propose('amina'), hour(2));
    given(...betweenRounds)
      .when(accept('editorial'), hour(3))
      .then({ type: 'amendment-accepted' }, { type: 'revised', data: { revision: 2 } });
  });

  it('is refused where the record is full', () => {
    const full = { ...under(roundOpen), recordedBytes: limits.record };
    const decision = decider.decide(propose('amina'), full, hour(4));
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code: 'TAWSIYA_RECORD_FULL' } });
  });

  it('becomes a revision to which the positions are carried, where it is editorial', () => {
    given(...amended)
      .when(accept('editorial'), hour(5))
      .then(
        { type: 'amendment-accepted', data: { amendment: 1, entityId: 'moi', revision: 2 } },
        { type: 'revised', data: { revision: 2, kind: 'editorial', content: better } },
      );
    const state = under(played(amended, accept('editorial'), hour(5)));
    expect(state.round?.positions.filter(({ revision }) => revision === 2)).toHaveLength(3);
    expect(state.amendments).toMatchObject([
      { status: 'accepted', history: [{ did: 'proposed' }, { did: 'accepted', words: 'As proposed.' }] },
    ]);
  });

  it('becomes a revision on which nobody has a position, where it is substantive', () => {
    const state = under(played(amended, accept('substantive'), hour(5)));
    expect(state.revisions.at(-1)?.content).toEqual(better);
    expect(state.round?.positions.filter(({ revision }) => revision === 2)).toEqual([]);
  });

  it('is not accepted while an entity objects to it, and is once that entity thinks otherwise', () => {
    const opposed = played(amended, position('huda', 'object'), hour(5));
    given(...opposed)
      .when(accept('editorial'), hour(6))
      .thenRefused('TAWSIYA_AMENDMENT_OPPOSED', { amendment: 1, entities: 'mfa' });
    const changed = played(opposed, position('huda', 'abstain'), hour(6));
    given(...changed)
      .when(accept('editorial'), hour(7))
      .then({ type: 'amendment-accepted' }, { type: 'revised' });
    expect(under(changed).amendments[0]?.positions.map(({ value }) => value)).toEqual(['object', 'abstain']);
  });

  it('on an older text is not accepted, and is refused with the revision in force', () => {
    const two = played(amended, propose('huda'), hour(5));
    given(...played(two, accept('editorial', 2), hour(6)))
      .when(accept('editorial'), hour(7))
      .thenRefused('TAWSIYA_AMENDMENT_ON_OLDER_TEXT', { amendment: 1, revision: 1, current: 2 });
  });

  it('is accepted and rejected by the secretariat, and withdrawn by its own entity, each with what was said', () => {
    const withdraw = (personId: string) => asks(personId, 'withdraw-amendment', { amendment: 1, ...reasons });
    given(...amended)
      .when(asks('amina', 'accept-amendment', { amendment: 1, kind: 'editorial', note: 'N.' }), hour(5))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'amina' });
    given(...amended)
      .when(asks('amina', 'reject-amendment', { amendment: 1, ...reasons }), hour(5))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'amina' });
    given(...amended)
      .when(withdraw('huda'), hour(5))
      .thenRefused('TAWSIYA_NOT_THE_AMENDER', { person: 'huda', entity: 'moi' });
    given(...amended)
      .when(withdraw('amina'), hour(5))
      .then({ type: 'amendment-withdrawn', data: { amendment: 1, entityId: 'moi', ...reasons } });
    given(...amended)
      .when(reject, hour(5))
      .then({ type: 'amendment-rejected', data: { amendment: 1, entityId: 'moi', ...reasons } });
  });

  it('takes the positions of member entities alone', () => {
    given(...amended)
      .when(position('layla', 'support'), hour(5))
      .thenRefused('TAWSIYA_SECRETARIAT_HAS_NO_POSITION', {});
  });

  it('is settled once, and one that is not on record is not known', () => {
    given(...played(amended, reject, hour(5)))
      .when(accept('editorial'), hour(6))
      .thenRefused('TAWSIYA_AMENDMENT_SETTLED', { amendment: 1, status: 'rejected' });
    given(...amended)
      .when(accept('editorial', 2), hour(6))
      .thenRefused('TAWSIYA_UNKNOWN_AMENDMENT', { amendment: 2, count: 1 });
  });

  it('is one of fifty at most', () => {
    const full = Array.from({ length: limits.amendments - 1 }).reduce<Story>(
      (story) => played(story, propose('amina'), hour(5)),
      amended,
    );
    given(...full)
      .when(propose('amina'), hour(6))
      .thenRefused('TAWSIYA_TOO_MANY_AMENDMENTS', { limit: 50 });
    expect(
      commandShapes['accept-amendment'].read({ amendment: 51, kind: 'editorial', note: 'N.' }, '').ok,
    ).toBe(false);
  });

  it('is unknown to a state of an earlier release, which has none', () => {
    const { amendments, ...before } = under(amended);
    expect(amendments).toHaveLength(1);
    // As a run of then carried it over.
    expect(asKnownNow(before as typeof before & { readonly amendments: [] })).toMatchObject({
      amendments: [],
    });
  });
});
