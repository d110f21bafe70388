/** `/openapi.json`, made of the mounted routes. */
import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

const zodToJsonConfig = {
  override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Schema }) => {
    // Only what a client sends is closed (`z.strictObject`): a reader ignores what it does not know.
    if (zodSchema instanceof z.ZodObject && zodSchema.def.catchall === undefined)
      delete jsonSchema.additionalProperties;
    // What zod adds of its own: the bounds of a double, and the calendar as a pattern beside its format.
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
};

const place = '#/components/schemas/';

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === '$ref' && typeof inner === 'string' ? [inner.slice(place.length)] : namesIn(inner),
  );
};

/** The named schemas that are used; the library also names each as it would be sent, which no route does. */
const used = <T>(
  schemas: Readonly<Record<string, T>>,
  names: readonly string[],
): Readonly<Record<string, T>> => {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    namesIn(schemas[name]).forEach(follow);
  };
  names.forEach(follow);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
};

const named = createJsonSchemaTransformObject({ zodToJsonConfig });

const withUsedSchemas: SwaggerTransformObject = (source) => {
  const document = named(source);
  if (!('components' in document)) return document;
  const { components, paths } = document;
  const schemas: Readonly<Record<string, unknown>> = components.schemas ?? {};
  return Object.assign(document, {
    components: { ...components, schemas: used(schemas, namesIn(paths)) },
  });
};

export const describeRoutes = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Tawsiya',
        version,
        description:
          'Commands to, and the present state of, the policy recommendations of working groups. ' +
          'What happened stands in Kafka; `/v1/events` shows it live.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      tags: [
        { name: 'recommendations', description: 'From proposal to closure' },
        { name: 'groups', description: 'Membership and rules of procedure' },
        { name: 'cycles', description: 'Review cycles: meetings and written procedures' },
        { name: 'events', description: 'What happens, as it happens' },
        { name: 'service', description: 'The service itself' },
      ],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: withUsedSchemas,
  });
};

export const serveDescription = (app: FastifyInstance): void => {
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
};
