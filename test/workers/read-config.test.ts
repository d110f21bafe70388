import { MachineError } from '../../adapters/machine/failure';
import { readConfig } from '../../workers/config';

const messageOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof MachineError) return error.message;
    throw error;
  }
  return '';
};

describe('the configuration', () => {
  it('starts everything on loopback when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      http: { host: '127.0.0.1', port: 8080 },
      temporal: { kind: 'own', ip: '127.0.0.1', port: 7233, uiPort: 8233, namespace: 'default' },
      kafka: { kind: 'own', ip: '127.0.0.1', port: 9092, controllerPort: 0 },
    });
  });

  it('takes servers that run already', () => {
    const environment = {
      TEMPORAL_ADDRESS: 'temporal.example.org:7233',
      TEMPORAL_NAMESPACE: 'groups',
      KAFKA_BROKERS: 'one:9092, two:9092,[::1]:9092',
    };
    expect(readConfig(environment)).toMatchObject({
      temporal: { kind: 'existing', address: 'temporal.example.org:7233', namespace: 'groups' },
      kafka: { kind: 'existing', brokers: ['one:9092', 'two:9092', '[::1]:9092'] },
    });
  });

  it('takes other places and ports', () => {
    const environment = {
      TAWSIYA_HOME: '/data',
      TAWSIYA_CACHE: '/cache',
      TAWSIYA_HTTP_HOST: '0.0.0.0',
      TAWSIYA_HTTP_PORT: '80',
      TAWSIYA_KAFKA_PORT: '0',
    };
    expect(readConfig(environment)).toMatchObject({
      home: '/data',
      cache: '/cache',
      http: { host: '0.0.0.0', port: 80 },
      kafka: { port: 0 },
    });
  });

  it('takes a variable that is set to nothing for unset', () => {
    expect(readConfig({ KAFKA_BROKERS: '', TAWSIYA_HTTP_PORT: '' })).toMatchObject({
      http: { port: 8080 },
      kafka: { kind: 'own' },
    });
  });

  it.each([
    ['TAWSIYA_HTTP_PORT', 'eighty'],
    ['TAWSIYA_HTTP_PORT', '65536'],
    ['TAWSIYA_TEMPORAL_PORT', '-1'],
    ['TAWSIYA_KAFKA_PORT', '9092.5'],
    ['TAWSIYA_HTTP_HOST', 'localhost:80'],
    ['TAWSIYA_HOST', '300.0.0.1'],
    ['TEMPORAL_ADDRESS', 'http://temporal'],
    ['KAFKA_BROKERS', 'one:9092,two'],
    ['KAFKA_BROKERS', ','],
  ])('refuses %s=%s by name, with what it must be', (name, value) => {
    expect(messageOf({ [name]: value })).toMatch(
      new RegExp(`^${name} is "${value}": it must be .*\nCorrect it, or unset it for its default\\.$`),
    );
  });

  it('names all faults at once', () => {
    const message = messageOf({ TAWSIYA_HTTP_PORT: 'x', TAWSIYA_KAFKA_PORT: 'y' });
    expect(message.split('\n')).toStrictEqual([
      expect.stringContaining('TAWSIYA_HTTP_PORT'),
      expect.stringContaining('TAWSIYA_KAFKA_PORT'),
      expect.any(String),
    ]);
  });

  it('refuses one port for two', () => {
    expect(messageOf({ TAWSIYA_HTTP_PORT: '9092' })).toBe(
      'TAWSIYA_HTTP_PORT and TAWSIYA_KAFKA_PORT are both 9092. Give each a port of its own.',
    );
  });

  it('lets HTTP have the port of a server that is not started here', () => {
    const environment = { TAWSIYA_HTTP_PORT: '9092', KAFKA_BROKERS: 'one:9092' };
    expect(readConfig(environment).http.port).toBe(9092);
  });
});
