/** Recommendations and actions found by the server's visibility store. */
import { createHash } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import {
  PageUnknown,
  type ActionFilter,
  type ActionPage,
  type ListedAction,
  type ListedRecommendation,
  type RecommendationFilter,
  type RecommendationPage,
} from '../../api/ports/engine';
import { searchAttributes, workflowIds, workflowTypes } from '../../workflows/messages';

type Reply = Awaited<ReturnType<Client['workflowService']['listWorkflowExecutions']>>;
type Execution = NonNullable<Reply['executions']>[number];

/** A value of the list filter; the edge lets identifiers through alone, and a quote must never end one. */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const listFilter = ({ group, stage, cycle, except = [] }: RecommendationFilter): string =>
  [
    `WorkflowType = ${quoted(workflowTypes.recommendation)}`,
    // A run that continued as new is the past of one that is listed itself.
    `ExecutionStatus != 'ContinuedAsNew'`,
    ...(group === undefined ? [] : [`${searchAttributes.group} = ${quoted(group)}`]),
    ...(stage === undefined ? [] : [`${searchAttributes.stage} = ${quoted(stage)}`]),
    ...(cycle === undefined ? [] : [`${searchAttributes.cycle} = ${quoted(cycle)}`]),
    ...except.map((each) => `${searchAttributes.stage} != ${quoted(each)}`),
  ].join(' AND ');

const textIn = (execution: Execution, attribute: string): string | null => {
  const payload = execution.searchAttributes?.indexedFields?.[attribute];
  if (payload === undefined) return null;
  const value: unknown = defaultPayloadConverter.fromPayload(payload);
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return typeof first === 'string' ? first : null;
};

const listed = (execution: Execution): ListedRecommendation => {
  const deadline = textIn(execution, searchAttributes.deadline);
  return {
    reference: (execution.execution?.workflowId ?? '').slice(workflowIds.recommendation('').length),
    stage: textIn(execution, searchAttributes.stage) ?? 'unknown',
    deadline: deadline === null ? null : new Date(deadline).toISOString(),
    cycle: textIn(execution, searchAttributes.cycle),
  };
};

const checksumLength = 12;
const checksum = (token: Uint8Array): string =>
  createHash('sha256').update(token).digest('base64url').slice(0, checksumLength);

/** The server takes a token that it cannot read for a fault of its own, which the SDK repeats: so it is checked here. */
export const pageNamed = (token: Uint8Array): string =>
  `${checksum(token)}${Buffer.from(token).toString('base64url')}`;

/** @throws PageUnknown for what {@link pageNamed} did not make */
export const tokenOf = (page: string): Uint8Array => {
  const token = Buffer.from(page.slice(checksumLength), 'base64url');
  if (token.length === 0 || pageNamed(token) !== page) throw new PageUnknown(page);
  return token;
};

/** @param now those with an earlier instant are late */
export const actionFilter = ({ group, stage, isLate }: ActionFilter, now: string): string =>
  [
    `WorkflowType = ${quoted(workflowTypes.action)}`,
    `ExecutionStatus != 'ContinuedAsNew'`,
    ...(group === undefined ? [] : [`${searchAttributes.group} = ${quoted(group)}`]),
    ...(stage === undefined ? [] : [`${searchAttributes.stage} = ${quoted(stage)}`]),
    ...(isLate ? [`${searchAttributes.deadline} < ${quoted(now)}`] : []),
  ].join(' AND ');

const listedAction = (execution: Execution): ListedAction => {
  const lateBy = textIn(execution, searchAttributes.deadline);
  return {
    reference: (execution.execution?.workflowId ?? '').slice(workflowIds.action('').length),
    stage: textIn(execution, searchAttributes.stage) ?? 'unknown',
    lateBy: lateBy === null ? null : new Date(lateBy).toISOString(),
  };
};

interface Page {
  readonly executions: readonly Execution[];
  readonly next: string | null;
}

const pageOf = async (
  client: Client,
  query: string,
  { after, limit }: Pick<RecommendationFilter, 'after' | 'limit'>,
): Promise<Page> => {
  const reply = await client.workflowService.listWorkflowExecutions({
    namespace: client.options.namespace,
    query,
    pageSize: limit,
    ...(after === undefined ? {} : { nextPageToken: tokenOf(after) }),
  });
  const token = reply.nextPageToken;
  return { executions: reply.executions, next: token.length === 0 ? null : pageNamed(token) };
};

export const listRecommendations = async (
  client: Client,
  filter: RecommendationFilter,
): Promise<RecommendationPage> => {
  const { executions, next } = await pageOf(client, listFilter(filter), filter);
  return { recommendations: executions.map(listed), next };
};

export const listActions = async (client: Client, filter: ActionFilter, now: string): Promise<ActionPage> => {
  const { executions, next } = await pageOf(client, actionFilter(filter, now), filter);
  return { actions: executions.map(listedAction), next };
};
