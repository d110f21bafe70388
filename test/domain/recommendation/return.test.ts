import { hour, reasons } from '../cast';
import { asks, given, underRules } from './stories';

const to = (place: 'proposer' | 'review' | 'screening') => ({ ...reasons, to: place });

describe('return, to where the rules allow', () => {
  const everywhere = underRules({ returnsTo: ['proposer', 'review', 'screening'] });

  it('brings an adopted text back before the group, for another round', () => {
    given(...everywhere.answered)
      .when(asks('huda', 'return', to('review')), hour(5))
      .then({ type: 'returned', data: { from: 'endorsement', to: 'review', reasonCode: 'CO_CHAIR' } })
      .thenState({ stage: 'under-review', round: null, rounds: [{ number: 1 }] });
  });

  it('brings a text back to the desk of the secretariat, which screens it again', () => {
    given(...everywhere.admitted)
      .when(asks('layla', 'return', to('screening')), hour(2))
      .then({ type: 'returned', data: { from: 'review', to: 'screening', reasonCode: 'SECRETARIAT' } })
      .thenState({ stage: 'screening' });
  });

  it('goes to the proposer where nothing is said', () => {
    given(...everywhere.answered)
      .when(asks('huda', 'return', reasons), hour(5))
      .then({ type: 'returned', data: { to: 'proposer' } })
      .thenState({ stage: 'returned', from: 'endorsement' });
  });

  it('is refused where the rules do not allow it, and says where it may go', () => {
    given(...underRules({}).answered)
      .when(asks('huda', 'return', to('review')), hour(5))
      .thenRefused('TAWSIYA_NO_RETURN_THERE', { to: 'review', allowed: 'proposer' });
    given(...everywhere.proposed)
      .when(asks('layla', 'return', to('review')), hour(1))
      .thenRefused('TAWSIYA_NO_RETURN_THERE', { allowed: 'proposer' });
    given(...everywhere.admitted)
      .when(asks('layla', 'return', to('review')), hour(2))
      .thenRefused('TAWSIYA_NO_RETURN_THERE', { allowed: 'proposer, screening' });
  });

  it('is for the secretariat alone between rounds, and for nobody while one is open', () => {
    given(...everywhere.admitted)
      .when(asks('huda', 'return', reasons), hour(2))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...everywhere.roundOpen)
      .when(asks('layla', 'return', reasons), hour(3))
      .thenRefused('TAWSIYA_ROUND_ALREADY_OPEN');
  });
});
