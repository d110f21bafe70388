/** What the product needs of its namespace, on a cluster of its own or on one that runs already. */
import { Connection } from '@temporalio/client';
import type { SearchAttributeType } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time';

/** The server's names for them (temporal.api.enums.v1.IndexedValueType). */
const INDEXED_VALUE_TYPES: Readonly<Record<SearchAttributeType, number>> = {
  TEXT: 1,
  KEYWORD: 2,
  INT: 3,
  DOUBLE: 4,
  BOOL: 5,
  DATETIME: 6,
  KEYWORD_LIST: 7,
};

const CONNECT_LIMIT_MS = 5_000;
const CALL_LIMIT_MS = 15_000;
const ALREADY_EXISTS = 6;

export interface NamespaceNeeds {
  readonly namespace: string;
  /** Name to type. */
  readonly searchAttributes: Readonly<Record<string, SearchAttributeType>>;
}

/**
 * Registers the search attributes that are missing. Resolves to the names of those.
 * @throws where one exists with another type: its values could not be stored
 */
export const ensureSearchAttributes = async (
  connection: Connection,
  { namespace, searchAttributes }: NamespaceNeeds,
): Promise<readonly string[]> =>
  connection.withDeadline(Date.now() + CALL_LIMIT_MS, async () => {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const missing: string[] = [];
    for (const [name, type] of Object.entries(searchAttributes)) {
      const found: number | undefined = customAttributes[name];
      if (found === undefined) missing.push(name);
      else if (found !== INDEXED_VALUE_TYPES[type]) {
        throw new Error(
          `The search attribute ${name} of namespace ${namespace} has another type than ${type}. ` +
            'Another product uses the name: choose another namespace.',
        );
      }
    }
    if (missing.length > 0) await add(connection, namespace, missing, searchAttributes);
    return missing;
  });

const add = async (
  connection: Connection,
  namespace: string,
  missing: readonly string[],
  types: NamespaceNeeds['searchAttributes'],
): Promise<void> => {
  const searchAttributes = Object.fromEntries(
    missing.map((name) => [name, INDEXED_VALUE_TYPES[types[name] ?? 'KEYWORD']]),
  );
  try {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    // Another process of the product was faster.
    if (!(error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS)) throw error;
  }
};

/**
 * Keeps closed workflows for at least so many seconds; never shortens. The development server begins with a day.
 */
export const ensureRetention = async (
  connection: Connection,
  namespace: string,
  seconds: number,
): Promise<void> =>
  connection.withDeadline(Date.now() + CALL_LIMIT_MS, async () => {
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    const current = config?.workflowExecutionRetentionTtl?.seconds?.toNumber() ?? 0;
    if (current >= seconds) return;
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: msToTs(seconds * 1000) },
    });
  });

export interface Preparation extends NamespaceNeeds {
  /** `host:port`. */
  readonly address: string;
  /** Left to the cluster's operator where left out. */
  readonly retentionSeconds?: number;
}

/** Both of the above on a connection of its own. Resolves to the names of the search attributes that were missing. */
export const prepareNamespace = async ({
  address,
  retentionSeconds,
  ...needs
}: Preparation): Promise<readonly string[]> => {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_LIMIT_MS });
  try {
    const added = await ensureSearchAttributes(connection, needs);
    if (retentionSeconds !== undefined) await ensureRetention(connection, needs.namespace, retentionSeconds);
    return added;
  } finally {
    await connection.close();
  }
};
