/** An objection of Amina's, and what is done about it. */
import { hour, reasons } from '../cast';
import { asks, fold, played, roundOpen, saying, type Story } from './stories';
import { standingOf } from '../../../domain/recommendation/standing';

export const mediate = (objection = 1) =>
  asks('layla', 'mediate-objection', { objection, text: 'Share the cost?' });
export const answer = (response: 'sustains' | 'accepts' | 'retracts', objection = 1) =>
  asks('amina', 'respond-to-objection', { objection, response, text: 'As agreed.' });
export const settle = (as: 'upheld' | 'overruled', objection = 1) =>
  asks('huda', 'settle-objection', { objection, as, ...reasons });

/** Amina of moi has objected; unhcr and moh have not answered. */
export const objected = saying(roundOpen, 'support', 'support', 'objection');
export const mediated = played(objected, mediate(), hour(4));
/** The default: a week to answer, and a reminder two days before its end. */
export const answerDue = 4 + 168;

export const standing = (story: Story) => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return standingOf(state);
};
