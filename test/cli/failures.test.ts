import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { EngineUnavailable, Refused, type Engine } from '../../api/ports/engine';
import { harmless } from '../../cli/terminal';
import { receiptFor, serverWith } from '../api/engine-stand-in';
import { tawsiya } from './running';

const reference = 'MWG-2026-0001';
const nobody = 'http://127.0.0.1:59999';

const wrongStage = async () => {
  throw new Refused({ code: 'TAWSIYA_WRONG_STAGE', parameters: { stage: 'draft', command: 'admit' } });
};

describe('what goes wrong', () => {
  let app: FastifyInstance | undefined;
  let server: Server | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
    server?.close();
    server?.closeAllConnections();
    server = undefined;
  });

  const withEngine = async (changes: Partial<Engine>): Promise<string> => {
    app = await serverWith(changes);
    return app.listen({ host: '127.0.0.1', port: 0 });
  };

  /** A server that is none of ours. */
  const strange = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
    const strangeServer = createServer(answer ?? (() => undefined));
    server = strangeServer;
    await new Promise<void>((resolve) => strangeServer.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((strangeServer.address() as AddressInfo).port)}`;
  };

  it.each([
    ['en', 'stands at "draft"'],
    ['ar', 'التوصية في مرحلة'],
  ])('is a refusal in the language %s, with its code, and ends with 1', async (language, words) => {
    const url = await withEngine({ submitToRecommendation: wrongStage });
    const ran = await tawsiya(['admit', reference, '--as', 'salma', '--lang', language], { url });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(words);
    expect(ran.err).toContain('(TAWSIYA_WRONG_STAGE)');
    expect(ran.out).toBe('');
  });

  it('follows LANG where no language is named', async () => {
    const url = await withEngine({ submitToRecommendation: wrongStage });
    const environment = { LANG: 'ar_LY.UTF-8' };
    const ran = await tawsiya(['admit', reference, '--as', 'salma'], { url, environment });
    expect(ran.err).toContain('التوصية في مرحلة');
  });

  it('names the field that the service could not take', async () => {
    const url = await withEngine({});
    const ran = await tawsiya(['comment', reference, ' ', '--as', 'salma'], { url });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('(TAWSIYA_MALFORMED, field text)');
  });

  it('tells who did not say who they are how to say it', async () => {
    const url = await withEngine({});
    const ran = await tawsiya(['list'], { url });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('--as PERSON');
  });

  it.each(['en', 'ar'])(
    'says in %s that nobody answers, and the way out, and ends with 3',
    async (language) => {
      const ran = await tawsiya(['list', '--as', 'amal', '--lang', language], { url: nobody });
      expect(ran.code).toBe(3);
      expect(ran.err).toContain('npm start');
      expect(ran.err).toContain('TAWSIYA_URL');
    },
  );

  it('gives the key and the same command again where the outcome is not known', async () => {
    const url = await withEngine({
      submitToRecommendation: async () => {
        throw new EngineUnavailable('no-answer');
      },
    });
    const args = ['open-round', reference, '--deadline', '14d', '--as', 'salma', '--key', 'k7'];
    const ran = await tawsiya(args, { url });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('TAWSIYA_ENGINE_UNAVAILABLE');
    expect(ran.err).toContain(
      `tawsiya open-round ${reference} --as salma --deadline 2026-03-15T10:00:00.000Z --key k7`,
    );
  });

  it('quotes what a shell would break in the command to repeat', async () => {
    const args = ['comment', reference, "it's so", '--as', 'salma'];
    const ran = await tawsiya(args, { url: nobody });
    expect(ran.err).toContain(`tawsiya comment ${reference} 'it'\\''s so' --as salma --key `);
  });

  it('waits for an answer no longer than it is told', async () => {
    const url = await withEngine({
      submitToRecommendation: (to, command, submission) =>
        new Promise((resolve) =>
          setTimeout(() => resolve(receiptFor(command, submission, to)), 2_000).unref(),
        ),
    });
    const ran = await tawsiya(['admit', reference, '--as', 'salma', '--timeout', '0.05'], { url });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('gave no answer in time');
    expect(ran.err).toContain('--timeout 0.05 --key ');
  });

  it('does not take another service’s answer for its own', async () => {
    const url = await strange((_request, response) => response.end('<html>Welcome</html>'));
    const ran = await tawsiya(['list', '--as', 'amal'], { url });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('does not speak this interface');
  });

  it('does not know what became of a command whose connection broke', async () => {
    const url = await strange((request) => request.socket.destroy());
    const ran = await tawsiya(['admit', reference, '--as', 'salma', '--key', 'k8'], { url });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(`tawsiya admit ${reference} --as salma --key k8`);
  });

  it.each<[readonly string[], string]>([
    [['shw', reference], 'Unknown command'],
    [[], 'Name a command.'],
    [['withdraw', reference], 'Missing required argument: reasons'],
    [['admit', reference, '--bad', 'x'], 'Unknown argument: bad'],
    [['position', reference, 'maybe'], '"no-objection"'],
    [['open-round', reference, '--deadline', 'tomorrow'], '--deadline is "tomorrow"'],
    [['open-round', reference, '--deadline', '2026-03-01'], '--deadline is "2026-03-01"'],
    [['list', '--limit', 'ten'], '--limit is "ten"'],
    [['list', '--group', 'A', '--group', 'B'], '--group is given twice'],
    [['list', '--timeout', '0'], '--timeout'],
    [['list', '--url', 'ftp://x'], '"ftp://x" is not an address'],
    [['list', '--as', 'أمل'], 'cannot be sent as authorization'],
    [['propose', 'MWG', '--file', 'missing.json'], 'missing.json cannot be read'],
    [['propose', 'MWG', '--file', 'bad.json'], 'bad.json is not JSON'],
    [['propose', 'MWG', '--file', 'bad.json', '--theme', 'x'], 'not both'],
    [['import', 'MWG', 'lines.jsonl'], 'Line 2 of lines.jsonl'],
    [['propose', 'MWG', '--evidence', 'DTM'], '--evidence is "DTM"'],
  ])('%j is a wrong command line and ends with 2', async (args, words) => {
    const files = { 'bad.json': '{', 'lines.jsonl': '{}\n{' };
    const ran = await tawsiya(args, { url: nobody, files });
    expect(ran.err).toContain(words);
    expect(ran.code).toBe(2);
  });

  it('says in Arabic what is wrong with a command line', async () => {
    const ran = await tawsiya(['withdraw', reference, '--lang', 'ar']);
    expect(ran.err).toContain('خيار إلزامي ناقص: reasons');
    expect(ran.err).toContain('tawsiya withdraw --help');
  });
});

describe('help', () => {
  it.each([
    ['en', 'Propose a recommendation'],
    ['ar', 'اقتراح توصية'],
  ])('is given in %s and ends well', async (language, words) => {
    const ran = await tawsiya(['--help', '--lang', language]);
    expect(ran.out).toContain(words);
    expect(ran.code).toBe(0);
  });

  it('knows the version and writes a completion script', async () => {
    const version = await tawsiya(['--version']);
    const completion = await tawsiya(['completion']);
    expect(version.out).toBe('1.2.3');
    expect(completion.out).toContain('--get-yargs-completions');
  });
});

describe('text from elsewhere', () => {
  it('cannot steer the terminal', () => {
    expect(harmless('a\u001B]0;title\u0007b\u001B[2Jc\u009Bd\re')).toBe(
      'a\uFFFD]0;title\uFFFDb\uFFFD[2Jc\uFFFDd\uFFFDe',
    );
    expect(harmless('\u001B[1mbold\u001B[22m\tand\nplain')).toBe('\u001B[1mbold\u001B[22m\tand\nplain');
  });
});
