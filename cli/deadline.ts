import { UsageError } from './failures';
import type { Session } from './session';
import { failureSentences } from './words/failures';
import { sentences } from './words/labels';

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
const fromNow = /^(\d{1,6})([dhms])$/;

/** An instant from `14d`, `48h`, `30m`, `90s`, `now`, or from an instant with its offset; null where it is none. */
export const readInstant = (text: string, now: Date): string | null => {
  if (text === 'now') return now.toISOString();
  const [, count, unit] = fromNow.exec(text) ?? [];
  if (count !== undefined && unit !== undefined)
    // The pattern lets no other unit through.
    return new Date(now.getTime() + Number(count) * unitMs[unit as keyof typeof unitMs]).toISOString();
  return /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : null;
};

/**
 * The instant that a flag means. A time from now is told to the person and pinned, so that the command sent again
 * is the same one.
 */
export const instantOf = (session: Session, flag: string, text: string): string => {
  const instant = readInstant(text, session.terminal.now());
  if (instant === null) throw new UsageError(failureSentences.badInstant, { flag: `--${flag}`, value: text });
  if (instant !== text) {
    session.pin(flag, instant);
    session.note(session.voice.say(sentences.deadlineIs, { flag: `--${flag}`, instant }));
  }
  return instant;
};

/** The same for a flag that may be left out. */
export const optionalInstantOf = (
  session: Session,
  flag: string,
  text: string | undefined,
): string | undefined => (text === undefined ? undefined : instantOf(session, flag, text));
