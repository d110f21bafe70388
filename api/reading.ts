/** From the bytes of a request to values that fit the route's schemas. */
import type { FastifyInstance, FastifyRequest, FastifySchemaCompiler } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { validJson, type RequestPart } from './misfits';
import { codeOf, FieldRefusal, InterfaceRefusal, SchemaMisfit } from './problems';

const parts: readonly RequestPart[] = ['body', 'querystring', 'params', 'headers'];

const validate: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = parts.find((name) => name === httpPart) ?? 'body';
  return (data: unknown) => {
    // Fastify says null where there is no body.
    const reading = schema.safeParse(data ?? undefined);
    if (reading.success) return { value: reading.data };
    const [issue] = reading.error.issues;
    return { error: issue === undefined ? reading.error : new SchemaMisfit(issue, part) };
  };
};

/** Decodes strictly: a replacement character would enter the record in place of what was meant. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const decoded = (body: Buffer): string => {
  try {
    return utf8.decode(body);
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new InterfaceRefusal('TAWSIYA_NOT_JSON');
    throw error;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new FieldRefusal('body', validJson);
    throw error;
  }
};

/** JSON in UTF-8 alone; an empty body is none. */
export const readRequests = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => {
      const text = decoded(body);
      return text.trim() === '' ? undefined : parsed(text);
    },
  );
  app.setValidatorCompiler(validate);
  app.setSerializerCompiler(serializerCompiler);
};
