/**
 * Checks what a log or a bundle of events proves by itself: that no event was changed, taken out, put in or reordered
 * since it was stored, as far as the last event of each subject is known to be the right one.
 *
 * Invariants
 * 1. Events are given in the order of the log; copies may come again at any later place.
 * 2. Only what is found is reported: an event in order and bound to the one before it adds nothing but its place.
 */
import { hashOf } from './chain';
import { eventId, type CloudEvent } from './envelope';

export type ChainFault =
  /** What it holds is not what its hash was made of. */
  | { readonly kind: 'altered'; readonly id: string }
  /** The events between are missing. */
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }
  /** It does not name the hash of the event before it. */
  | { readonly kind: 'unbound'; readonly id: string }
  /** It carries no hash although the one before it does. */
  | { readonly kind: 'without-hash'; readonly id: string }
  /** Two events with this id differ; the later binds what follows where nothing else is reported. */
  | { readonly kind: 'differing-copies'; readonly id: string }
  /** It came after a later one. */
  | { readonly kind: 'disordered'; readonly id: string }
  /** Its id is not made of its subject and its sequence. */
  | { readonly kind: 'misnamed'; readonly id: string };

export interface SubjectReport {
  readonly source: string;
  readonly subject: string;
  /** Events, copies not counted. */
  readonly events: number;
  readonly copies: number;
  /** Sequences of the first and the last event. */
  readonly from: number;
  readonly to: number;
  /** Sequence of the first event that carries a hash; null where none does. */
  readonly boundFrom: number | null;
  /** Hash of the last event: whoever holds it from elsewhere proves all that stands before it. */
  readonly head: string | null;
  readonly faults: readonly ChainFault[];
}

interface Course extends Omit<SubjectReport, 'faults'> {
  readonly faults: ChainFault[];
  /** By sequence: what each event's hash must be. */
  readonly hashes: Map<number, string>;
}

const begun = ({ source, subject }: CloudEvent, sequence: number): Course => ({
  source,
  subject,
  events: 0,
  copies: 0,
  from: sequence,
  to: sequence - 1,
  boundFrom: null,
  head: null,
  faults: [],
  hashes: new Map(),
});

const ownFaults = (event: CloudEvent, sequence: number, hash: string): ChainFault[] => {
  const { id, subject } = event;
  if (!Number.isSafeInteger(sequence) || sequence < 1 || id !== eventId(subject, sequence))
    return [{ kind: 'misnamed', id }];
  return event.hash !== undefined && event.hash !== hash ? [{ kind: 'altered', id }] : [];
};

const linkFaults = (event: CloudEvent, sequence: number, { to, events, head }: Course): ChainFault[] => {
  const { id } = event;
  if (sequence > to + 1) return [{ kind: 'missing', from: to + 1, to: sequence - 1 }];
  if (events === 0) return [];
  if (sequence <= to) return [{ kind: 'disordered', id }];
  if (head !== null && event.hash === undefined) return [{ kind: 'without-hash', id }];
  return event.hash !== undefined && (event.previoushash ?? null) !== head ? [{ kind: 'unbound', id }] : [];
};

const withEvent = (course: Course, event: CloudEvent): Course => {
  const sequence = Number(event.sequence);
  const hash = hashOf(event);
  course.faults.push(...ownFaults(event, sequence, hash));
  const known = course.hashes.get(sequence);
  if (known !== undefined) {
    const differs = known !== hash;
    if (differs) course.faults.push({ kind: 'differing-copies', id: event.id });
    course.hashes.set(sequence, hash);
    const isLast = sequence === course.to;
    return { ...course, copies: course.copies + 1, head: isLast ? (event.hash ?? null) : course.head };
  }
  course.faults.push(...linkFaults(event, sequence, course));
  course.hashes.set(sequence, hash);
  return {
    ...course,
    events: course.events + 1,
    to: Math.max(course.to, sequence),
    boundFrom: course.boundFrom ?? (event.hash === undefined ? null : sequence),
    head: sequence > course.to ? (event.hash ?? null) : course.head,
  };
};

const reported = (course: Course): SubjectReport => ({
  source: course.source,
  subject: course.subject,
  events: course.events,
  copies: course.copies,
  from: course.from,
  to: course.to,
  boundFrom: course.boundFrom,
  head: course.head,
  faults: course.faults,
});

export interface ChainCheck {
  add(event: CloudEvent): void;
  /** One report a subject, in the order in which each was met first. */
  readonly reports: readonly SubjectReport[];
}

export const checkChains = (): ChainCheck => {
  const courses = new Map<string, Course>();
  return {
    add: (event) => {
      const course = courses.get(event.source) ?? begun(event, Number(event.sequence));
      courses.set(event.source, withEvent(course, event));
    },
    get reports() {
      return [...courses.values()].map(reported);
    },
  };
};
