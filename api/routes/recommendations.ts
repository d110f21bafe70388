import type { FastifyInstance } from 'fastify';
import type { RecommendationView } from '../../workflows/messages';
import { recommendationCommandRoutes } from '../contract/command-routes';
import { importInBlocks } from '../importing';
import { languageOf } from '../language';
import { mount } from '../mount';
import { UnknownSubject, type Engine, type ListedRecommendation, type SubjectKind } from '../ports/engine';
import { InterfaceRefusal } from '../problems';
import { stillNeededFor } from '../still-needed';
import { submit } from '../submitting';

type Visible = Extract<RecommendationView, { visible: true }>;

const kind: SubjectKind = 'recommendation';

/** @throws UnknownSubject also where the viewer may not know that it exists */
export const shown = async (engine: Engine, reference: string, viewer: string): Promise<Visible> => {
  const view = await engine.recommendation(reference, viewer);
  if (!view.visible) throw new UnknownSubject(kind, reference);
  return view;
};

const isUnknown = (error: unknown): boolean => error instanceof UnknownSubject && error.kind === kind;

/** A command that names another recommendation names one that exists: the workflow cannot look beyond its own. */
const requireTarget = async (
  engine: Engine,
  field: string,
  reference: string | undefined,
  viewer: string,
): Promise<void> => {
  if (reference === undefined) return;
  await shown(engine, reference, viewer).catch((error: unknown) => {
    throw isUnknown(error) ? new InterfaceRefusal('TAWSIYA_UNKNOWN_REFERENCE', { reference, field }) : error;
  });
};

/** Of the drafts listed, those that the viewer may see. */
const ownDrafts = async (
  engine: Engine,
  listed: readonly ListedRecommendation[],
  viewer: string,
): Promise<ListedRecommendation[]> => {
  const own: ListedRecommendation[] = [];
  for (const each of listed) {
    const view = await engine.recommendation(each.reference, viewer);
    // One that was withdrawn as a draft stays listed among them, for nobody else may learn of it.
    if (view.visible && view.state.stage === 'draft') own.push(each);
  }
  return own;
};

const mountCommands = (app: FastifyInstance, engine: Engine): void => {
  // Object.keys forgets the literal names that the object has.
  const names = Object.keys(recommendationCommandRoutes) as (keyof typeof recommendationCommandRoutes)[];
  for (const command of names)
    mount(app, command, async ({ params: { reference }, body, person, submission }) => {
      if (body !== undefined && 'into' in body)
        await requireTarget(engine, 'into', body.into, person.personId);
      if (body !== undefined && 'supersedes' in body)
        await requireTarget(engine, 'supersedes', body.supersedes, person.personId);
      const send = (sent: typeof submission) => engine.submitToRecommendation(reference, command, sent);
      return { response: await submit(command, submission, send) };
    });
};

export const mountRecommendations = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'propose', async ({ params, submission }) => {
    const receipt = await submit('propose', submission, (sent) =>
      engine.submitToGroup(params.group, 'propose', sent),
    );
    const [reference] = receipt.references ?? [];
    const location = reference === undefined ? {} : { location: `/v1/recommendations/${reference}` };
    return { response: receipt, ...location };
  });

  mount(app, 'import-recommendations', async ({ params, body, submission }) => ({
    response: await importInBlocks(body.proposals, submission, (block) =>
      submit('propose-block', block, (sent) => engine.submitToGroup(params.group, 'propose-block', sent)),
    ),
  }));

  mount(app, 'import-block', async ({ params, submission }) => ({
    response: await submit('import-block', submission, (sent) =>
      engine.submitToGroup(params.group, 'import-block', sent),
    ),
  }));

  mount(app, 'list-recommendations', async ({ query: { limit, group, stage, cycle, after }, person }) => {
    const page = await engine.list({
      limit,
      ...(stage === undefined ? { except: ['draft'] } : { stage }),
      ...(group === undefined ? {} : { group }),
      ...(cycle === undefined ? {} : { cycle }),
      ...(after === undefined ? {} : { after }),
    });
    if (stage !== 'draft') return { response: page };
    const recommendations = await ownDrafts(engine, page.recommendations, person.personId);
    return { response: { recommendations, next: page.next } };
  });

  mount(app, 'show-recommendation', async ({ params, person, request, reply }) => {
    const { state, standing } = await shown(engine, params.reference, person.personId);
    const stillNeeded = stillNeededFor(state, languageOf(request, reply));
    return { response: { state, standing, stillNeeded } };
  });

  mountCommands(app, engine);
};
