import { hour, reasons } from '../cast';
import { approved, assigns, closingReport, judgesAs, tells, told, underWay } from './implementation-stories';
import { asks, endorsed, engine, given, played } from './stories';

const judged = played(underWay, judgesAs('partially-implemented'), hour(20));
const closing = { ...reasons, report: closingReport };

describe('the actions of a recommendation', () => {
  it('get their references from the group, once', () => {
    const assign = assigns({ id: 'protocol', reference: 'MWG-A-0001' });
    given(...approved)
      .when(assign, hour(8))
      .then(
        { type: 'actions-assigned', actor: { role: 'system' }, data: { plan: 1 } },
        { type: 'implementation-status-changed', data: { from: null, to: 'not-started' } },
      )
      .thenState({
        implementation: {
          plan: null,
          actions: [{ reference: 'MWG-A-0001', id: 'protocol', plan: 1, stage: null, sequence: 0 }],
        },
      });
    given(...underWay)
      .when(assign, hour(9))
      .thenNothing();
  });

  it('give word of where they stand, and the status of the whole follows', () => {
    given(...underWay)
      .when(tells('MWG-A-0001', 4, 'in-progress', { status: 'in-progress', percentage: 20 }), hour(10))
      .then(
        { type: 'action-noted', data: { reference: 'MWG-A-0001', stage: 'in-progress', percentage: 20 } },
        { type: 'implementation-status-changed', data: { from: 'not-started', to: 'in-progress' } },
      )
      .thenState({ implementation: { status: 'in-progress', actions: [{ sequence: 4 }, { sequence: 0 }] } });
  });

  it('change nothing by a word that is late or told twice', () => {
    const noted = told(underWay, tells('MWG-A-0001', 4, 'in-progress'));
    for (const sequence of [3, 4])
      given(...noted)
        .when(tells('MWG-A-0001', sequence, 'accepted'), hour(11))
        .thenNothing();
  });

  it('may give word before the group has named them', () => {
    const early = told(approved, tells('MWG-A-0002', 1, 'assigned'), tells('MWG-A-0001', 2, 'accepted'));
    const [protocol, training] = [
      { id: 'protocol', reference: 'MWG-A-0001' },
      { id: 'training', reference: 'MWG-A-0002' },
    ];
    given(...early)
      .when(assigns(protocol, training), hour(20))
      .then({ type: 'actions-assigned' })
      .thenState({
        implementation: {
          actions: [
            { ...protocol, plan: 1, stage: 'accepted' },
            { ...training, plan: 1, stage: 'assigned' },
          ],
        },
      });
  });

  it('are the engine’s to name', () => {
    given(...underWay)
      .when({ ...tells('MWG-A-0001', 1, 'closed'), actor: { kind: 'person', personId: 'layla' } }, hour(9))
      .thenRefused('TAWSIYA_ENGINE_ONLY');
  });
});

describe('judge-implementation', () => {
  it('says what became of the whole, beside what the rule derives', () => {
    const dissents = [{ entityId: 'unhcr', text: 'Not everywhere.' }];
    const done = told(underWay, tells('MWG-A-0001', 9, 'verified'), tells('MWG-A-0002', 9, 'closed'));
    given(...done)
      .when(judgesAs('partially-implemented', { dissents, source: 'Minutes of 1 June.' }), hour(20))
      .then({
        type: 'implementation-judged',
        actor: { role: 'co-chair' },
        data: { number: 1, outcome: 'partially-implemented', derived: 'implemented', dissents },
      })
      .thenState({
        stage: 'in-implementation',
        implementation: { judgements: [{ number: 1, personId: 'huda', source: 'Minutes of 1 June.' }] },
      });
  });

  it('is for whom the rules name', () => {
    given(...underWay)
      .when(
        asks('layla', 'judge-implementation', { outcome: 'implemented', ...reasons, dissents: [] }),
        hour(9),
      )
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
  });

  it('keeps every judgement, and the latest is in force', () => {
    given(...judged)
      .when(judgesAs('implemented'), hour(21))
      .then({ type: 'implementation-judged', data: { number: 2 } })
      .thenState({
        implementation: { judgements: [{ outcome: 'partially-implemented' }, { outcome: 'implemented' }] },
      });
  });

  it('records dissent of member entities alone, and of each one time', () => {
    const text = 'Not yet.';
    given(...underWay)
      .when(judgesAs('implemented', { dissents: [{ entityId: 'au', text }] }), hour(9))
      .thenRefused('TAWSIYA_DISSENTING_ENTITY_UNKNOWN', { entity: 'au' });
    const twice = [
      { entityId: 'moi', text },
      { entityId: 'moi', text },
    ];
    given(...underWay)
      .when(judgesAs('implemented', { dissents: twice }), hour(9))
      .thenRefused('TAWSIYA_DISSENTED_ALREADY', { entity: 'moi', judgement: 1 });
  });
});

describe('dissent', () => {
  const dissents = asks('sara', 'dissent', { text: 'Not in the south.' });

  it('is put on record by the member itself, beside the judgement in force', () => {
    given(...judged)
      .when(dissents, hour(21))
      .then({
        type: 'dissent-recorded',
        data: { judgement: 1, entityId: 'unhcr', text: 'Not in the south.' },
      })
      .thenState({ implementation: { judgements: [{ dissents: [{ entityId: 'unhcr' }] }] } });
  });

  it('needs a judgement, a member, and is given once', () => {
    given(...underWay)
      .when(dissents, hour(9))
      .thenRefused('TAWSIYA_NOT_JUDGED');
    given(...judged)
      .when(asks('olga', 'dissent', { text: 'No.' }), hour(21))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
    given(...judged)
      .when(engine('dissent', { text: 'No.' }), hour(21))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
    given(...played(judged, dissents, hour(21)))
      .when(dissents, hour(22))
      .thenRefused('TAWSIYA_DISSENTED_ALREADY', { entity: 'unhcr', judgement: 1 });
  });
});

describe('close, of what is being implemented', () => {
  it('is as it was judged, with a report in both languages', () => {
    given(...judged)
      .when(asks('layla', 'close', { outcome: 'partially-implemented', ...closing }), hour(30))
      .then({ type: 'closed', data: { outcome: 'partially-implemented', report: closingReport } })
      .thenState({
        stage: 'closed',
        report: closingReport,
        implementation: { judgements: [{ number: 1 }], actions: [{}, {}] },
      });
  });

  it('is refused without a report, without a judgement, and against it', () => {
    given(...judged)
      .when(asks('layla', 'close', { outcome: 'partially-implemented', ...reasons }), hour(30))
      .thenRefused('TAWSIYA_CLOSING_REPORT_NEEDED');
    given(...underWay)
      .when(asks('layla', 'close', { outcome: 'implemented', ...closing }), hour(30))
      .thenRefused('TAWSIYA_NOT_JUDGED');
    given(...judged)
      .when(asks('layla', 'close', { outcome: 'implemented', ...closing }), hour(30))
      .thenRefused('TAWSIYA_JUDGED_OTHERWISE', { judged: 'partially-implemented' });
  });

  it('needs no judgement of what is rescinded, and no report where another takes its place', () => {
    given(...underWay)
      .when(asks('layla', 'close', { outcome: 'rescinded', ...closing }), hour(30))
      .then({ type: 'closed' });
    given(...underWay)
      .when(engine('note-superseded', { by: 'MWG-2027-0001' }), hour(30))
      .then({ type: 'closed', data: { outcome: 'superseded', supersededBy: 'MWG-2027-0001', report: null } });
  });
});

describe('record-response', () => {
  const source = 'A/HRC/46/17/Add.1';

  it('keeps each response of the addressee as a version of its own', () => {
    const pending = asks('layla', 'record-response', {
      value: 'pending',
      session: 'the 46th session',
      source: 'A/HRC/46/17',
    });
    const first = played(endorsed, pending, hour(6));
    given(...first)
      .when(asks('layla', 'record-response', { value: 'supported', source, date: '2021-02' }), hour(7))
      .then({
        type: 'response-recorded',
        data: { response: { number: 2, version: 2, addressee: 'Ministry of Interior', value: 'supported' } },
      })
      .thenState({
        implementation: {
          responses: [
            { version: 1, value: 'pending', session: 'the 46th session', date: null },
            { version: 2, value: 'supported', session: null, date: '2021-02', source },
          ],
        },
      });
  });

  it('is the secretariat’s, while the text is endorsed or being implemented', () => {
    given(...endorsed)
      .when(asks('huda', 'record-response', { value: 'noted', source }), hour(6))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...underWay)
      .when(asks('layla', 'record-response', { value: 'partially-supported', source }), hour(9))
      .then({ type: 'response-recorded' });
  });

  it('is of an addressee that the text names', () => {
    given(...endorsed)
      .when(asks('layla', 'record-response', { addressee: 'Nobody', value: 'noted', source }), hour(6))
      .thenRefused('TAWSIYA_UNKNOWN_ADDRESSEE', { addressee: 'Nobody', known: 'Ministry of Interior' });
  });

  it('names a session where it is pending, and only there', () => {
    given(...endorsed)
      .when(asks('layla', 'record-response', { value: 'pending', source }), hour(6))
      .thenRefused('TAWSIYA_SESSION_NEEDED');
    given(...endorsed)
      .when(asks('layla', 'record-response', { value: 'noted', session: 'the 46th', source }), hour(6))
      .thenRefused('TAWSIYA_SESSION_NEEDED');
  });
});
