import type { SubjectReport } from '../../events/chain-check';
import type { Voice } from '../voice';
import { faultSentences, verificationSentences as says } from '../words/verification';

const reservationsOf = ({ from, boundFrom, copies }: SubjectReport, voice: Voice): readonly string[] => [
  ...(from > 1 ? [voice.say(says.startsLate, { from })] : []),
  ...(boundFrom === null ? [voice.say(says.unbound)] : []),
  ...(boundFrom !== null && boundFrom > from ? [voice.say(says.boundLate, { boundFrom })] : []),
  ...(copies > 0 ? [voice.say(says.copies, { copies })] : []),
];

/** The subject with what was found on it, worst first. */
export const verificationLines = (report: SubjectReport, voice: Voice): readonly string[] => {
  const { subject, from, to, head, faults } = report;
  const figures = { subject, from, to, head: head ?? '–' };
  return [
    faults.length === 0
      ? `${voice.good('✓')} ${voice.say(says.sound, figures)}`
      : `${voice.bad('✗')} ${voice.say(says.broken, figures)}`,
    ...faults.map(({ kind, ...where }) => `    ${voice.bad(voice.say(faultSentences[kind], where))}`),
    ...reservationsOf(report, voice).map((line) => `    ${voice.faint(line)}`),
  ];
};
