import { meetingOf } from '../../../domain/review/meeting';
import { hour, person } from '../cast';
import { given, played, stateAfter, cycle, asked, schedule, timePasses, openings, open } from './stories';

describe('record-attendance', () => {
  const recording = (...entities: readonly string[]) =>
    asked('record-attendance', { entities }, person('layla'));
  const running = played(open, openings, hour(11));

  it('is said once, and is to be told to each round that is open or opens later', () => {
    const told = {
      command: 'record-attendance' as const,
      data: { entities: ['mfa', 'iom'] },
      personId: 'layla',
    };
    given(...running)
      .when(recording('iom', 'mfa'), hour(12))
      .then({ type: 'attendance-recorded', data: { present: ['mfa', 'iom'] } })
      .thenState({
        attendance: { present: ['mfa', 'iom'] },
        instructions: [{ ...told, number: 1, references: ['MWG-2026-0001'] }],
      });
    given(...played(open, recording('mfa', 'iom'), hour(11)))
      .when(openings, hour(12))
      .then({ type: 'rounds-opened' })
      .thenState({ instructions: [{ ...told, number: 1, references: ['MWG-2026-0001'] }] });
  });

  it('is of member entities, each once, and of a meeting before its deadline', () => {
    given(...running)
      .when(recording('office'), hour(12))
      .thenRefused('TAWSIYA_NOT_A_MEMBER_ENTITY', { entity: 'office' });
    given(...running)
      .when(recording('mfa', 'mfa'), hour(12))
      .thenRefused('TAWSIYA_PRESENT_TWICE', { entity: 'mfa' });
    given(...running)
      .when(recording('mfa'), hour(100))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(100) });
    const written = schedule({ ...cycle, kind: 'written-procedure' });
    given(...played(played([], written, hour(0)), timePasses, hour(10)))
      .when(recording('mfa'), hour(12))
      .thenRefused('TAWSIYA_CYCLE_NO_MEETING', { cycle: 'MWG-C-0001' });
    given(...running)
      .when(asked('record-attendance', { entities: ['mfa'] }, person('amina')), hour(12))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'amina' });
  });

  it('gives the quorum of the meeting by the general rules of the group', () => {
    const state = stateAfter(played(running, recording('mfa', 'iom'), hour(12)));
    expect(meetingOf(state)).toMatchObject({
      present: ['mfa', 'iom'],
      absent: ['moi', 'unhcr', 'moh'],
      members: 5,
      needed: 3,
    });
  });

  it('leaves the list of what is to be told as each round hears it, or refuses', () => {
    const two = asked('note-openings', {
      items: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002' }],
    });
    const recorded = played(played(open, two, hour(11)), recording('mfa'), hour(12));
    const heard = asked('note-told', {
      number: 1,
      items: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002', refusal: 'TAWSIYA_WRONG_STAGE' }],
    });
    given(...recorded)
      .when(heard, hour(13))
      .then({
        type: 'rounds-told',
        data: {
          number: 1,
          command: 'record-attendance',
          told: ['MWG-2026-0001'],
          refused: [{ reference: 'MWG-2026-0002', refusal: 'TAWSIYA_WRONG_STAGE' }],
        },
      })
      .thenState({ instructions: [] });
    given(...played(recorded, heard, hour(13)))
      .when(heard, hour(14))
      .thenNothing();
    given(...recorded)
      .when(asked('note-told', { number: 1, items: [{ reference: 'MWG-2026-0002' }] }), hour(13))
      .then({ type: 'rounds-told', data: { told: ['MWG-2026-0002'] } })
      .thenState({ instructions: [{ references: ['MWG-2026-0001'] }] });
  });
});
