/** Histories of the group, of review cycles, of recommendations and of actions that together hold every event. */
import { libya } from '../../domain/calendar/libya';
import { addHours } from '../../domain/shared/instant';
import { canonicalText } from '../../domain/recommendation/content';
import {
  announced,
  editorialText,
  establishment,
  firstDraft,
  fullText,
  membership,
  plan,
  rules,
} from './model-group';
import { playActions } from './play-actions';
import { playImplementation } from './play-implementation';
import { inFourteenDays, playCycles } from './play-cycles';
import { sha256, stage, type Played, type PlayedEntry } from './play';

const birth = (number: number, draft: boolean) => ({
  reference: `MWG-2026-${String(number).padStart(4, '0')}`,
  group: 'MWG',
  content: draft ? firstDraft : fullText,
  draft,
  membership,
  rules,
});

const support = (play: Played, ...persons: readonly string[]): Played =>
  persons.reduce((so, person) => so.by(person, 'take-position', { value: 'support' }), play);

/** From the first text to both confirmations of the determination. */
const adopt = (play: Played): Played =>
  support(
    play.by('omar', 'admit').by('omar', 'open-round', { deadline: addHours(play.now, 240) }),
    'salma',
    'daniel',
    'huda',
  )
    .by('salma', 'confirm-determination')
    .by('daniel', 'confirm-determination');

/** One amendment of each end; the accepted one leaves the positions as they are. */
const amend = (play: Played): Played =>
  [1, 2, 3]
    .reduce(
      (so) =>
        so.by('huda', 'propose-amendment', { content: editorialText, rationale: 'The text names no lead.' }),
      play,
    )
    .by('daniel', 'position-on-amendment', { amendment: 3, value: 'support' })
    .by('huda', 'withdraw-amendment', { amendment: 1, reasons: 'It is proposed twice.' })
    .by('omar', 'reject-amendment', { amendment: 2, reasons: 'It is proposed twice.' })
    .by('omar', 'accept-amendment', { amendment: 3, kind: 'editorial', note: 'The lead is named.' });

const playEndorsed = (play: Played): void => {
  const endorsement = { contentHash: sha256(canonicalText(editorialText)) };
  play.by('huda', 'propose', birth(42, true)).by('huda', 'edit', { content: fullText }).by('huda', 'submit');
  play.by('huda', 'edit', { content: fullText }).by('omar', 'admit', { supersedes: 'MWG-2026-0007' });
  play.by('omar', 'open-round', { deadline: addHours(play.now, 240), cycle: 'MWG-C-0003' });
  play.by('daniel', 'comment', { text: 'The seat of the office is yet to be named.' });
  play
    .by('omar', 'record-position', {
      value: 'support',
      personId: 'huda',
      given: 'on-paper',
      source: 'Letter of the Ministry of Labour.',
    })
    .by('omar', 'reverse-position', { entityId: 'labour', reasons: 'The letter was about another text.' })
    .by('omar', 'record-attendance', { entities: ['mfa', 'labour'] });
  play.by('salma', 'take-position', {
    value: 'support-with-reservation',
    statement: 'نؤيد التوصية مع التحفظ على تسمية المقر.',
  });
  play.by('daniel', 'take-position', { value: 'hold' }).by('huda', 'take-position', {
    value: 'objection',
    grounds: 'The text names no lead.',
    remedy: 'Name the Ministry of Foreign Affairs as lead.',
  });
  play
    .by('omar', 'mediate-objection', { objection: 1, text: 'Shall the ministry be named?' })
    .by('huda', 'respond-to-objection', {
      objection: 1,
      response: 'sustains',
      text: 'It must stand in the text itself.',
    })
    .by('daniel', 'settle-objection', {
      objection: 1,
      as: 'upheld',
      reasons: 'A recommendation without a lead is not carried out.',
    });
  amend(play);
  play.by('omar', 'extend-deadline', {
    deadline: addHours(play.now, 480),
    reasons: 'A holiday was announced.',
  });
  play.engine('pass-time', {}, 480);
  play.by('salma', 'confirm-determination').by('daniel', 'confirm-determination');
  play.by('omar', 'revise', { kind: 'editorial', content: editorialText, note: 'The lead is named.' });
  play.by('omar', 'open-round', { deadline: addHours(play.now, 240) });
  support(play, 'salma', 'daniel', 'huda').by('salma', 'confirm-determination');
  play.by('daniel', 'confirm-determination').by('salma', 'endorse', endorsement);
  play.by('omar', 'revise', { kind: 'editorial', content: editorialText, note: 'A full stop.' });
  play.engine('note-membership', { membership: { ...membership, version: 2 } });
  play.engine('note-rules', { rules: { ...rules, version: 2 } });
  play.engine('pass-time', {}, 264).by('salma', 'endorse', endorsement).by('daniel', 'endorse', endorsement);
  play.by('omar', 'close', { outcome: 'implemented', reasons: 'The office works since May.' });
};

/** Huda's objection lapses: nobody answers for the Ministry of Labour. */
const playLapsed = (play: Played): void => {
  play
    .by('huda', 'propose', birth(41, false))
    .by('omar', 'admit')
    .by('omar', 'open-round', { deadline: addHours(play.now, 480) })
    .by('huda', 'take-position', { value: 'objection', grounds: 'Cost.', remedy: 'Share it.' })
    .by('omar', 'mediate-objection', { objection: 1 })
    .engine('pass-time', {}, 120)
    .engine('pass-time', {}, 48);
};

/** An objection leaves the decision to a meeting, where another one blocks it until its entity accepts. */
const playBlocked = (play: Played): void => {
  const objection = { value: 'objection', grounds: 'Cost.', remedy: 'Share it.' };
  const round = () => ({ deadline: addHours(play.now, 240), meeting: true });
  play
    .by('huda', 'propose', {
      ...birth(40, false),
      rules: { ...rules, objection: 'to-meeting', determination: 'stands' },
    })
    .by('omar', 'admit')
    .by('omar', 'open-round', round())
    .by('huda', 'take-position', objection);
  support(play, 'salma', 'daniel');
  play
    .engine('note-rules', { rules: { ...rules, version: 2, objection: 'blocks', determination: 'stands' } })
    .by('omar', 'open-round', round())
    .by('huda', 'take-position', objection);
  support(play, 'salma', 'daniel');
  play.by('huda', 'respond-to-objection', { objection: 1, response: 'accepts', text: 'It is shared.' });
};

/** Up the ladder and back, then put off, then up once more to be rejected. */
const playEscalated = (play: Played): void => {
  const reasons = 'The matter is beyond the mandate of the group.';
  const minutes = { source: 'Minutes of the committee, 3 June 2026.' };
  play
    .by('huda', 'propose', { ...birth(39, false), ladder: establishment.framework.ladder })
    .by('omar', 'admit')
    .by('omar', 'escalate', { reasons })
    .engine('pass-time', {}, 648)
    .by('omar', 'record-answer', { answer: 'returns', text: 'Ask the ministries first.', ...minutes })
    .by('omar', 'defer', { until: addHours(play.now, 72), reasons: 'The ministries are asked.' })
    .engine('pass-time', {}, 72);
};

/** Rejected, reopened and rejected again, for good. */
const playReopened = (play: Played): void => {
  const { onLapse: _, ...endorsement } = rules.endorsement;
  const terms = { ...rules, determination: 'stands', endorsement: { ...endorsement, onLapse: 'lapsed' } };
  play
    .by('huda', 'propose', {
      ...birth(38, false),
      rules: { ...terms, reconsideration: { hours: 72, reopenedBy: 'secretariat' } },
    })
    .by('omar', 'admit')
    .by('omar', 'open-round', { deadline: addHours(play.now, 240) });
  support(play, 'salma', 'daniel', 'huda')
    .by('daniel', 'decline', { reasons: 'There is no budget for it.' })
    .by('omar', 'reopen', { reasons: 'A donor has come forward.' })
    .by('omar', 'open-round', { deadline: addHours(play.now, 240) });
  support(play, 'salma', 'daniel', 'huda')
    .by('daniel', 'decline', { reasons: 'The donor has left.' })
    .engine('pass-time', {}, 72);
};

const playOthers = (begin: () => Played): void => {
  const reasons = 'Another recommendation says the same.';
  begin()
    .by('huda', 'propose', birth(43, false))
    .by('omar', 'return', { reasons: 'Please name an addressee.' })
    .by('huda', 'submit')
    .by('omar', 'merge', { into: 'MWG-2026-0042', reasons });
  begin().by('huda', 'propose', birth(44, false)).by('omar', 'decline', { reasons: 'Not in the mandate.' });
  begin().by('huda', 'propose', birth(45, false)).by('huda', 'withdraw', { reasons });
  adopt(begin().by('huda', 'propose', birth(46, false)))
    .engine('pass-time', {}, 264)
    .engine('pass-time', {}, 72);
  adopt(begin().by('huda', 'propose', birth(47, false))).by('daniel', 'decline', { reasons });
  begin()
    .by('huda', 'propose', {
      ...birth(49, false),
      rules: { ...rules, calendar: libya, remindHoursBefore: [72] },
    })
    .by('omar', 'admit')
    .by('omar', 'open-round', {
      term: { ...inFourteenDays, days: 15 },
    })
    .engine('note-rules', { rules: { ...rules, version: 2, calendar: announced } })
    .engine('pass-time', {}, 336)
    .engine('note-delegations', { delegations: { version: 1, list: [] } });
  const inAMonth = { kind: 'later', periodHours: 720, from: 'adoption', opposition: 'any-member' };
  const later = { ...rules, endorsement: { ...rules.endorsement, effect: inAMonth } };
  const endorsedFor = (number: number): Played => {
    const adopted = adopt(begin().by('huda', 'propose', { ...birth(number, false), rules: later }));
    const endorsement = { contentHash: sha256(canonicalText(fullText)) };
    return adopted.by('salma', 'endorse', endorsement).by('daniel', 'endorse', endorsement);
  };
  endorsedFor(51).engine('pass-time', {}, 720);
  endorsedFor(52).by('huda', 'oppose-effect', { reasons: 'The ministry was not consulted on the annex.' });
  begin()
    .by('huda', 'propose', {
      ...birth(61, false),
      rules: { ...rules, proxies: { atMost: 1, quorum: 'not-counted' } },
    })
    .by('omar', 'admit')
    .by('omar', 'open-round', { deadline: '2026-03-31T13:00:00.000Z' })
    .by('huda', 'give-proxy', { to: 'iom' })
    .by('huda', 'withdraw-proxy')
    .by('omar', 'suspend-round', { reasons: 'The figures are being checked at the source.' })
    .by('omar', 'resume-round');
  const inSilence = { kind: 'follows', periodHours: 72, remindHoursBefore: [24] };
  const silentFor = (number: number): Played =>
    adopt(
      begin().by('huda', 'propose', {
        ...birth(number, false),
        rules: { ...rules, silenceProcedure: inSilence },
      }),
    );
  silentFor(53)
    .by('omar', 'record-notice', {
      entities: ['mfa', 'iom', 'labour'],
      how: 'note-verbale',
      deliveredAt: '2026-03-01T16:00:00.000Z',
      source: 'Register of the support office, entries 14 to 16.',
    })
    .engine('pass-time', {}, 48)
    .engine('pass-time', {}, 24);
  silentFor(54).by('huda', 'break-silence', {
    by: 'amendment',
    proposedText: 'The office reports to the group each quarter.',
  });
  const inThreeDays = { periodHours: 72, remindHoursBefore: [], remindHoursAfter: [48] };
  begin()
    .by('huda', 'propose', {
      ...birth(50, false),
      rules: { ...rules, stageLimits: { screening: inThreeDays } },
    })
    .engine('pass-time', {}, 120);
  begin()
    .by('huda', 'propose', birth(48, true))
    .engine('note-membership', { membership: { ...membership, version: 2 } })
    .engine('note-rules', { rules: { ...rules, version: 2 } })
    .by('huda', 'edit', { content: fullText })
    .by('huda', 'withdraw', { reasons: 'The secret draft was a mistake.' });
};

const playGroup = (play: Played): void => {
  play.engine('establish', { ...establishment, rules: { ...rules, calendar: libya } });
  play.by('huda', 'propose-block', { proposals: [{ content: firstDraft }, { content: fullText }] });
  play.by('omar', 'schedule-cycle', plan);
  play.by('omar', 'recur-cycle', {
    id: 'monthly',
    name: { en: 'Monthly meeting', ar: 'الاجتماع الشهري' },
    kind: 'meeting',
    weekday: 'tuesday',
    opensAt: '10:00',
    zone: 'Africa/Tripoli',
    term: { kind: 'working-days', days: 5, timeOfDay: '17:00' },
  });
  for (const change of ['pause', 'resume', 'end']) play.by('omar', `${change}-recurrence`, { id: 'monthly' });
  play.by('omar', 'change-membership', { membership: { ...membership, version: 2 } });
  play.by('omar', 'adopt-rules', { rules: { ...rules, version: 2 } });
  play.engine('note-settled', { reference: 'MWG-2026-0002' });
  play.engine('note-plan-approved', {
    recommendation: 'MWG-2026-0042',
    plan: 1,
    actions: [
      {
        id: 'protocol',
        lead: { kind: 'entity', entityId: 'labour' },
        plan: { title: { en: 'Sign a protocol' }, due: { written: 'Q3 2026' } },
      },
    ],
    joins: ['MWG-A-0099'],
    membership,
  });
  play.engine('note-action-settled', { reference: 'MWG-A-0001' });
  play.engine('note-cycle-ended', { cycle: 'MWG-C-0001', unfinished: [{ reference: 'MWG-2026-0043' }] });
  play.by('huda', 'delegate', { to: 'omar', until: addHours(play.now, 240) });
  play.by('omar', 'revoke-delegation', { delegation: 1, source: 'Letter of the Ministry of Labour.' });
  const item = { key: '93.1', digest: 'q3Xm_0', number: '93.1', row: 2, recorded: [], content: fullText };
  play.by('huda', 'import-block', { source: 'libya-upr-2010', items: [item] });
};

/** Every event of the domain at least once, as it stands in an outbox. */
export const everyEvent = (): readonly PlayedEntry[] => {
  const played: PlayedEntry[] = [];
  const { group, cycle, recommendation, action } = stage(played);
  playGroup(group());
  playCycles(cycle);
  playEndorsed(recommendation());
  playLapsed(recommendation());
  playEscalated(recommendation());
  playReopened(recommendation());
  playBlocked(recommendation());
  playOthers(recommendation);
  playImplementation(adopt(recommendation().by('huda', 'propose', birth(63, false))));
  playActions(action);
  return played;
};
