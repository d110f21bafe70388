/**
 * Sizes in UTF-8 bytes and counts that keep a whole record inside one Temporal payload (2 MiB) and one event
 * inside one Kafka record (1 MiB). Larger papers are referred to, not pasted.
 */
export const limits = {
  title: 1_000,
  text: 32_768,
  rationale: 16_384,
  statement: 8_192,
  short: 500,
  identifier: 80,
  addressees: 50,
  evidence: 50,
  revisions: 50,
  agenda: 500,
  /** Papers of one item of an agenda, and the JSON of a whole agenda with its papers. */
  papers: 20,
  agendaBytes: 262_144,
  /** Closed cycles whose unfinished items one agenda takes up. */
  carryOver: 20,
  /** Recurring cycles of one group. */
  recurrences: 20,
  proposalsInBlock: 50,
  /** The key of an imported item, in characters; a longer number of a tracker is digested to one. */
  importedKey: 20,
  /** Items that a group remembers as imported, and the JSON of that register in bytes. */
  importedItems: 20_000,
  importedBytes: 307_200,
  /** Cells that an imported recommendation keeps as its tracker has them. */
  recordedCells: 50,
  /** A person's or an entity's name in a membership. */
  name: 200,
  seats: 300,
  /** Amendments to one recommendation, all in all. */
  amendments: 50,
  /** The highest number of an objection to one recommendation. */
  objections: 100_000,
  /** The JSON of a plan of actions, how many of these it has, how many serve one recommendation, and how many one serves. */
  planBytes: 131_072,
  plannedActions: 50,
  servingActions: 200,
  servedRecommendations: 50,
  /** Plans of one recommendation, judgements on it, and responses to it. */
  plans: 1_000,
  judgements: 50,
  responses: 200,
  /** Delegations of a group that run or are to come. */
  delegations: 200,
  /** All revisions and positions of one recommendation together; comments are kept by their events alone. */
  record: 786_432,
} as const;
