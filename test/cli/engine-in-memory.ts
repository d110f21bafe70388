/** The real rules behind the real HTTP interface, without a Temporal server: the group's whole life in this process. */
import type { Engine, Submission } from '../../api/ports/engine';
import { Refused, UnknownSubject } from '../../api/ports/engine';
import { toCloudEvent } from '../../events/mapping/cloud-event';
import type { EntityKind } from '../../events/event-version';
import { accountOf as groupAccount } from '../../domain/group/account';
import { notTheSecretariat } from '../../domain/group/asking';
import {
  readCommand as readGroupCommand,
  type CommandData,
  type GroupCommand,
} from '../../domain/group/commands';
import { groupDecider } from '../../domain/group/decider';
import type { GroupEvent } from '../../domain/group/events';
import { importOutcome, proposalFrom } from '../../domain/group/importing';
import type { EstablishedGroup, GroupState } from '../../domain/group/state';
import { accountOf } from '../../domain/recommendation/account';
import { readCommand, type RecommendationCommand } from '../../domain/recommendation/commands';
import { recommendationDecider } from '../../domain/recommendation/decider';
import type { RecommendationEvent } from '../../domain/recommendation/events';
import { actingIn } from '../../domain/recommendation/acting';
import { standingOf } from '../../domain/recommendation/standing';
import { currentRevision, type RecommendationState, type Unborn } from '../../domain/recommendation/state';
import { system } from '../../domain/shared/actor';
import { sha256Of } from '../../workflows/hashing';
import { Ledger, type EntityRules } from '../../workflows/ledger';
import type { GroupStart, Receipt } from '../../workflows/messages';
import { demoGroup } from '../../workers/demo/group';
import { wanted } from '../../api/ports/event-feed';
import { engineWith, toldFeed, type ToldFeed } from '../api/engine-stand-in';

type State = RecommendationState | Unborn;
type RecommendationLedger = Ledger<RecommendationCommand, State, RecommendationEvent>;

const born = (state: State): RecommendationState => {
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

const established = (state: GroupState): EstablishedGroup => {
  if (state.stage === 'none') throw new Error('The group is not established');
  return state;
};

const recommendationRules: EntityRules<RecommendationCommand, State, RecommendationEvent> = {
  decider: recommendationDecider(sha256Of),
  read: (name, actor, data) => readCommand(name as RecommendationCommand['type'], actor, data),
  accountOf: (state) => accountOf(born(state)),
  receiptOf: (state) => {
    const { contentHash, number } = currentRevision(born(state));
    return { contentHash, revision: number };
  },
};

const groupRules: EntityRules<GroupCommand, GroupState, GroupEvent> = {
  decider: groupDecider,
  read: (name, actor, data) => readGroupCommand(name as GroupCommand['type'], actor, data),
  accountOf: (state) => groupAccount(established(state)),
  receiptOf: (state, events, name, data) => {
    // The decider has read it by the shape of this very command.
    if (name === 'import-block')
      return importOutcome(established(state), data as CommandData<'import-block'>, events);
    return events.reduce<Partial<Receipt>>((so, { type, data }) => {
      if (type === 'references-allotted') return { ...so, references: data.references };
      if (type === 'seat-delegated' || type === 'delegation-revoked')
        return { ...so, delegation: data.delegation.number };
      return type === 'cycle-scheduled' ? { ...so, cycle: data.cycle } : so;
    }, {});
  },
};

/** As much of a ledger as is the same for every kind of entity. */
interface Book {
  submit: RecommendationLedger['submit'];
  readonly record: Pick<RecommendationLedger['record'], 'sequence' | 'outbox'>;
}

export interface InMemory {
  readonly engine: Engine;
  readonly feed: ToldFeed;
}

/** A group that is established, as its events and its receipts would be. */
export const engineInMemory = (group: GroupStart = demoGroup): InMemory => {
  const feed = toldFeed();
  const recommendations = new Map<string, RecommendationLedger>();
  const decision = groupDecider.decide(
    { type: 'establish', actor: system, data: group },
    groupDecider.initial,
    new Date().toISOString(),
  );
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  const state = decision.events.reduce((so, event) => groupDecider.evolve(so, event), groupDecider.initial);
  const ledger = new Ledger(groupRules, { state, sequence: 0, outbox: [], receipts: [] });

  /** Submits, and tells the feed what happened. */
  const take = (entity: EntityKind, to: Book, command: string, submission: Submission): Receipt => {
    const before = to.record.sequence;
    const given = to.submit(command, submission, submission.commandId, new Date().toISOString());
    if ('code' in given) throw new Refused(given);
    for (const entry of to.record.outbox) if (entry.sequence > before) feed.tell(toCloudEvent(entity, entry));
    return given;
  };

  const known = (reference: string): RecommendationLedger => {
    const found = recommendations.get(reference);
    if (found === undefined) throw new UnknownSubject('recommendation', reference);
    return found;
  };

  const admitProposals = (receipt: Receipt, proposals: readonly object[], submission: Submission): void => {
    const { code, membership, rules, delegations } = established(ledger.state);
    for (const [index, reference] of (receipt.references ?? []).entries()) {
      const recommendation: RecommendationLedger = new Ledger(recommendationRules, null);
      recommendations.set(reference, recommendation);
      const data = { ...proposals[index], reference, group: code, membership, rules, delegations };
      take('recommendation', recommendation, 'propose', { ...submission, data });
    }
  };

  /** Opens its rounds at once, as a cycle does that opens now. */
  const openRounds = (
    cycle: string,
    data: { agenda: { reference: string }[]; deadline: string },
    submission: Submission,
  ): void => {
    for (const { reference } of data.agenda)
      take('recommendation', known(reference), 'open-round', {
        personId: submission.personId,
        commandId: `${cycle}/${reference}`,
        data: { deadline: data.deadline, cycle },
      });
  };

  const knownGroup = (code: string): void => {
    if (code !== group.code) throw new UnknownSubject('group', code);
  };

  const engine = engineWith({
    submitToGroup: async (code, command, submission) => {
      knownGroup(code);
      const receipt = take('group', ledger, command, submission);
      // The interface has read each of these by its schema.
      if (command === 'propose') admitProposals(receipt, [submission.data as object], submission);
      if (command === 'propose-block')
        admitProposals(receipt, (submission.data as { proposals: object[] }).proposals, submission);
      if (command === 'import-block') {
        const { source, items } = submission.data as CommandData<'import-block'>;
        const fresh = items.filter((_, place) => receipt.known?.includes(place) !== true);
        const references = (receipt.references ?? []).filter(
          (_, place) => receipt.known?.includes(place) !== true,
        );
        admitProposals(
          { ...receipt, references },
          fresh.map((each) => proposalFrom(source, each)),
          submission,
        );
      }
      if (receipt.cycle !== undefined)
        openRounds(receipt.cycle, submission.data as Parameters<typeof openRounds>[1], submission);
      return receipt;
    },
    submitToRecommendation: async (reference, command, submission) =>
      take('recommendation', known(reference), command, submission),
    group: async (code) => {
      knownGroup(code);
      return { state: established(ledger.state) };
    },
    checkSecretariat: async (code, personId) => {
      knownGroup(code);
      const refusal = notTheSecretariat(established(ledger.state), personId, new Date().toISOString());
      if (refusal !== null) throw new Refused(refusal);
    },
    recommendation: async (reference) => {
      const shown = born(known(reference).state);
      return { visible: true, state: shown, standing: standingOf(actingIn(shown, new Date().toISOString())) };
    },
    list: async () => ({
      recommendations: [...recommendations].map(
        ([
          reference,
          {
            state: { stage },
          },
        ]) => ({
          reference,
          stage,
          deadline: null,
          cycle: null,
        }),
      ),
      next: null,
    }),
  });
  return {
    engine,
    feed: {
      ...feed,
      subscribe: (filter, listener) =>
        feed.subscribe(filter, (event) => {
          if (wanted(filter, event)) listener(event);
        }),
    },
  };
};
