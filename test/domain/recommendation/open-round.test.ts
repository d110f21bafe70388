import { changedMembership, hour, reasons } from '../cast';
import {
  admitted,
  asks,
  engine,
  given,
  played,
  returnedFromReview,
  roundDeadline,
  roundOpen,
  timePasses,
} from './stories';

describe('open-round', () => {
  it('asks every member entity, until a deadline, on the revision in force', () => {
    given(...admitted)
      .when(asks('layla', 'open-round', { deadline: hour(100), cycle: 'MWG-C-0001' }), hour(2))
      .then({
        type: 'round-opened',
        actor: { role: 'secretariat' },
        data: {
          round: 1,
          cycle: 'MWG-C-0001',
          revision: 1,
          deadline: hour(100),
          members: ['mfa', 'iom', 'moi', 'unhcr', 'moh'],
          carried: [],
        },
      })
      .thenState({ stage: 'under-review', round: { number: 1, openedAt: hour(2), positions: [] } });
  });

  it('keeps the membership and the rules that it opened with', () => {
    const moiLeft = changedMembership((seat) => seat.entityId === 'moi');
    given(...roundOpen)
      .when(engine('note-membership', { membership: moiLeft }), hour(3))
      .then({ type: 'membership-noted' })
      .thenState({ membership: { version: 2 }, round: { membership: { version: 1 } } });
    given(...played(roundOpen, engine('note-membership', { membership: moiLeft }), hour(3)))
      .when(asks('amina', 'take-position', { value: 'support' }), hour(4))
      .then({ type: 'position-taken', data: { position: { entityId: 'moi' } } });
  });

  it('is the secretariat’s', () => {
    given(...admitted)
      .when(asks('huda', 'open-round', { deadline: hour(100) }), hour(2))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('is refused while a round is open, and with a deadline that has come', () => {
    given(...roundOpen)
      .when(asks('layla', 'open-round', { deadline: hour(200) }), hour(3))
      .thenRefused('TAWSIYA_ROUND_ALREADY_OPEN', { round: 1, deadline: hour(roundDeadline) });
    given(...admitted)
      .when(asks('layla', 'open-round', { deadline: hour(2) }), hour(2))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: hour(2), than: hour(2) });
  });

  it('is refused once the rules allow no further round', () => {
    const revised = (story: typeof admitted, at: number) =>
      played(
        story,
        asks('layla', 'revise', {
          kind: 'substantive',
          content: { ...contentOf(story), theme: `t${String(at)}` },
          note: 'As asked.',
        }),
        hour(at),
      );
    const second = played(
      revised(returnedFromReview, 5),
      asks('layla', 'open-round', { deadline: hour(200) }),
      hour(6),
    );
    const over = revised(played(second, timePasses, hour(200)), 201);
    given(...over)
      .when(asks('layla', 'open-round', { deadline: hour(300) }), hour(202))
      .thenRefused('TAWSIYA_NO_MORE_ROUNDS', { maximum: 2 });
  });
});

describe('extend-deadline', () => {
  const later = { deadline: hour(150), ...reasons };

  it('moves a round’s deadline later, with an event that says why', () => {
    given(...roundOpen)
      .when(asks('layla', 'extend-deadline', later), hour(3))
      .then({
        type: 'deadline-extended',
        data: { of: 'round', from: hour(100), to: hour(150), reminders: [], ...reasons },
      })
      .thenState({ round: { deadline: hour(150) } });
  });

  it('is the secretariat’s, and only ever later', () => {
    given(...roundOpen)
      .when(asks('huda', 'extend-deadline', later), hour(3))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...roundOpen)
      .when(asks('layla', 'extend-deadline', { ...later, deadline: hour(100) }), hour(3))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { than: hour(100) });
  });

  it('is refused where no round is open or the deadline has come', () => {
    given(...admitted)
      .when(asks('layla', 'extend-deadline', later), hour(2))
      .thenRefused('TAWSIYA_NO_ROUND_OPEN');
    given(...roundOpen)
      .when(asks('layla', 'extend-deadline', later), hour(100))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(100) });
  });
});

const contentOf = (story: typeof admitted) => {
  const texts = story.flatMap((event) => ('content' in event.data ? [event.data.content] : []));
  const latest = texts.at(-1);
  if (latest === undefined) throw new Error('The story holds no text');
  return latest;
};
