import { z } from 'zod';
import { routes } from '../../api/contract/routes';
import { messageOf, problemCodes } from '../../api/refusals';
import { serverWith } from './engine-stand-in';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
});
const Document = z.object({
  openapi: z.literal('3.1.1'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const document = async (): Promise<z.output<typeof Document>> => {
  const app = await serverWith();
  const reply = await app.inject({ url: '/openapi.json' });
  await app.close();
  return Document.parse(reply.json());
};

/** Every `$ref` of a document. */
const references = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
};

describe('/openapi.json', () => {
  it('has every route of the contract, each under its own name', async () => {
    const { paths } = await document();
    for (const [name, route] of Object.entries(routes)) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      const operation = paths[path]?.[route.method.toLowerCase()];
      expect(operation?.operationId).toBe(name);
      expect(Object.keys(operation?.responses ?? {})).toStrictEqual([String(route.status), 'default']);
      expect(operation?.requestBody !== undefined).toBe('body' in route);
    }
  });

  it('has no reference that leads nowhere', async () => {
    const whole = await document();
    const names = Object.keys(whole.components.schemas).map((name) => `#/components/schemas/${name}`);
    const used = references(whole);
    expect(used).toContain('#/components/schemas/Receipt');
    expect(used.filter((reference) => !names.includes(reference))).toStrictEqual([]);
  });

  it('closes what is sent and leaves open what is shown', async () => {
    const { components, paths } = await document();
    expect(components.schemas['Receipt']).not.toHaveProperty('additionalProperties');
    const sent = paths['/v1/recommendations/{reference}/comment']?.['post']?.requestBody;
    expect(sent).toMatchObject({
      content: { 'application/json': { schema: { additionalProperties: false } } },
    });
  });
});

describe('every code of a problem', () => {
  it.each(problemCodes)('%s has a message in each language', (code) => {
    const [en, ar] = [messageOf(code, {}, 'en'), messageOf(code, {}, 'ar')];
    expect(en).toMatch(/^[^\u0600-\u06FF]+$/);
    expect(ar).toMatch(/[\u0600-\u06FF]/);
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(places(ar)).toStrictEqual(places(en));
  });
});
