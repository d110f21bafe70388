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

  const sending = {
    TAWSIYA_SMTP_URL: 'smtp://user:secret@mail.example.org:587',
    TAWSIYA_ADDRESS_BOOK: '/etc/addresses.json',
    TAWSIYA_MAIL_FROM: 'Secretariat <office@example.org>',
    TAWSIYA_SERVICE_URL: 'https://tawsiya.example.org/',
  };

  it('keeps letters as files with invented addresses when nothing is set', () => {
    expect(readConfig({}).mail).toMatchObject({ smtpUrl: null, addressBook: null, serviceUrl: null });
  });

  it('takes a mail server, with whom letters come from and go to', () => {
    expect(readConfig(sending).mail).toStrictEqual({
      smtpUrl: 'smtp://user:secret@mail.example.org:587',
      addressBook: '/etc/addresses.json',
      from: { name: 'Secretariat', address: 'office@example.org' },
      serviceUrl: 'https://tawsiya.example.org',
    });
  });

  it('refuses a mail server without addresses or sender, by what is missing', () => {
    const { TAWSIYA_SMTP_URL } = sending;
    expect(messageOf({ TAWSIYA_SMTP_URL })).toContain('set TAWSIYA_ADDRESS_BOOK and TAWSIYA_MAIL_FROM too');
  });

  it('tells no password of a mail server that it refuses', () => {
    const message = messageOf({ ...sending, TAWSIYA_SMTP_URL: 'http://user:secret@mail.example.org' });
    expect(message).toContain('TAWSIYA_SMTP_URL is "http://user:…@mail.example.org"');
    expect(message).not.toContain('secret');
  });

  it.each([
    ['TAWSIYA_SMTP_URL', 'mail.example.org'],
    ['TAWSIYA_MAIL_FROM', 'office@example.org'],
    ['TAWSIYA_MAIL_FROM', 'Office <office@example.org>, <other@example.org>'],
    ['TAWSIYA_SERVICE_URL', 'tawsiya.example.org'],
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
