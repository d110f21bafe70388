import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../domain/shared/refusal';

interface Wish {
  readonly language: Language;
  readonly weight: number;
}

const wishOf = (part: string): readonly Wish[] => {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = given === undefined ? 1 : Number(given);
  const [primary] = range.split('-');
  if (!(weight > 0 && weight <= 1)) return [];
  return primary === 'ar' || primary === 'en' ? [{ language: primary, weight }] : [];
};

/** The language to answer in, by `Accept-Language`; English where neither is asked for. The first of equals wins. */
export const languageFor = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').flatMap(wishOf);
  return wishes.reduce<Wish>((best, wish) => (wish.weight > best.weight ? wish : best), {
    language: wishes[0]?.language ?? 'en',
    weight: 0,
  }).language;
};

/** The caller's language, which the reply names. */
export const languageOf = (request: FastifyRequest, reply: FastifyReply): Language => {
  const language = languageFor(request.headers['accept-language']);
  reply.headers({ 'content-language': language, vary: 'Accept-Language' });
  return language;
};
