import {
  accepted,
  asks,
  assigned,
  assignedOutside,
  assignment,
  closed,
  day,
  declined,
  done,
  engine,
  given,
  inProgress,
  onHold,
  played,
  progress,
  reasons,
} from './stories';

const source = 'Letter of the municipality of 3 March 2026.';

describe('the lead of an action', () => {
  it('accepts it, and is asked for the first report as the plan says', () => {
    given(...assigned)
      .when(asks('omar', 'accept'), day(1))
      .then({
        type: 'accepted',
        actor: { role: 'alternate', personId: 'omar', entityId: 'moi' },
        data: { source: null, nextReportAt: '2026-06-02T00:00:00.000Z' },
      })
      .thenState({ stage: 'accepted' });
  });

  it('declines it with reasons, and another is asked', () => {
    given(...assigned)
      .when(asks('amina', 'decline', reasons), day(1))
      .then({ type: 'declined', data: reasons });
    given(...declined)
      .when(asks('huda', 'reassign', { lead: { kind: 'entity', entityId: 'unhcr' }, ...reasons }), day(2))
      .then({ type: 'reassigned', data: { from: { entityId: 'moi' }, to: { entityId: 'unhcr' } } })
      .thenState({ stage: 'assigned', lead: { entityId: 'unhcr' } });
  });

  it('alone does so', () => {
    for (const [who, code] of [
      ['sara', 'TAWSIYA_ACTION_NOT_ITS_LEAD'],
      ['layla', 'TAWSIYA_ACTION_NOT_ITS_LEAD'],
      ['stranger', 'TAWSIYA_UNKNOWN_ACTOR'],
    ] as const)
      given(...assigned)
        .when(asks(who, 'accept'), day(1))
        .thenRefused(code);
  });

  it('is answered for by its focal point, wherever that person sits', () => {
    const lead = { kind: 'entity', entityId: 'moi', focalPoint: 'petra' };
    given(...played([], engine('assign', { ...assignment, lead }), day(0)))
      .when(asks('petra', 'accept'), day(1))
      .then({ type: 'accepted', actor: { role: 'partner', personId: 'petra', entityId: 'giz' } });
  });

  it('begins by saying so, or by a report that work has begun', () => {
    given(...accepted)
      .when(asks('amina', 'start'), day(2))
      .then({ type: 'started' })
      .thenState({ stage: 'in-progress' });
    given(...accepted)
      .when(asks('amina', 'report', progress), day(2))
      .then({ type: 'started' }, { type: 'reported', data: { number: 1, answers: null } })
      .thenState({ stage: 'in-progress' });
    given(...accepted)
      .when(asks('amina', 'report', { ...progress, status: 'not-started', percentage: 0 }), day(2))
      .then({ type: 'reported' })
      .thenState({ stage: 'accepted' });
  });
});

describe('a body outside that leads an action', () => {
  it('is spoken for by the secretariat, with the source', () => {
    given(...assignedOutside)
      .when(asks('layla', 'accept', { source }), day(1))
      .then({ type: 'accepted', actor: { role: 'secretariat' }, data: { source } });
    given(...assignedOutside)
      .when(asks('layla', 'decline', { ...reasons, source }), day(1))
      .then({ type: 'declined', data: { source } });
  });

  it('is spoken for by nobody else, nor without a source', () => {
    given(...assignedOutside)
      .when(asks('layla', 'accept'), day(1))
      .thenRefused('TAWSIYA_ACTION_SOURCE_NEEDED');
    given(...assignedOutside)
      .when(asks('huda', 'accept', { source }), day(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('may be verified by the secretariat that wrote down what it said', () => {
    const accepting = played(assignedOutside, asks('layla', 'accept', { source }), day(1));
    given(...played(accepting, asks('layla', 'report', { ...done, source }), day(2)))
      .when(asks('layla', 'verify'), day(3))
      .then({ type: 'verified' });
  });
});

describe('a report', () => {
  it('tells the share done, milestones, obstacles and evidence, in either language', () => {
    const report = {
      ...progress,
      milestones: [{ id: 'protocol', state: 'reached' }],
      obstacles: { ar: 'تأخر التوقيع.' },
      evidence: [{ source: 'Displacement Tracking Matrix', figure: '704142', date: '2018-02' }],
    };
    given(...inProgress)
      .when(asks('amina', 'report', report), day(3))
      .then({ type: 'reported', data: { report: { percentage: 40, obstacles: report.obstacles } } })
      .thenState({ milestones: { protocol: 'reached' }, reports: [{ percentage: 40, personId: 'amina' }] });
    const reached = played(inProgress, asks('amina', 'report', report), day(3));
    given(...reached)
      .when(
        asks('amina', 'report', { ...progress, milestones: [{ id: 'protocol', state: 'pending' }] }),
        day(4),
      )
      .thenState({ milestones: {}, reports: [{ number: 1 }, { number: 2 }] });
  });

  it('that all is done puts the action before whoever verifies it', () => {
    given(...inProgress)
      .when(asks('amina', 'report', done), day(3))
      .then({ type: 'reported' }, { type: 'implementation-reported', data: { report: 1 } })
      .thenState({ stage: 'reported-implemented' });
  });

  it.each([
    ['not-started', 10],
    ['implemented', 90],
  ])('of "%s" at %d percent contradicts itself', (status, percentage) => {
    given(...inProgress)
      .when(asks('amina', 'report', { ...progress, status, percentage }), day(3))
      .thenRefused('TAWSIYA_ACTION_REPORT_CONTRADICTS', { status, percentage });
  });

  it('on a milestone that the plan does not know is refused', () => {
    given(...inProgress)
      .when(asks('amina', 'report', { ...progress, milestones: [{ id: 'x', state: 'reached' }] }), day(3))
      .thenRefused('TAWSIYA_ACTION_UNKNOWN_MILESTONE', { milestone: 'x' });
  });

  it('that all is done waits until a hold is over; any other is taken', () => {
    given(...onHold)
      .when(asks('amina', 'report', done), day(4))
      .thenRefused('TAWSIYA_ACTION_ON_HOLD');
    given(...onHold)
      .when(asks('amina', 'report', progress), day(4))
      .thenState({ stage: 'on-hold', reports: [{ number: 1 }] });
  });

  it('on a closed action is refused', () => {
    given(...closed)
      .when(asks('amina', 'report', progress), day(6))
      .thenRefused('TAWSIYA_ACTION_WRONG_STAGE', { stage: 'closed', command: 'report' });
  });

  it('gives evidence with its source, and no figure that is a guess', () => {
    const reading = (evidence: object) => () =>
      asks('amina', 'report', { ...progress, evidence: [evidence] });
    expect(reading({ figure: '12' })).toThrow('evidence[0].source');
    expect(reading({ source: 'DTM', figure: '4381,463' })).toThrow('evidence[0].figure');
  });
});
