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

  const secured = {
    KAFKA_BROKERS: 'one:9093',
    KAFKA_TLS: 'on',
    KAFKA_TLS_CA: '/etc/ca.pem',
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: 'tawsiya',
    KAFKA_SASL_PASSWORD: 'secret',
  };

  it('takes brokers that are met by TLS and with a name', () => {
    expect(readConfig(secured).kafka).toStrictEqual({
      kind: 'existing',
      brokers: ['one:9093'],
      access: {
        tls: { ca: '/etc/ca.pem', own: null },
        sasl: { mechanism: 'scram-sha-512', username: 'tawsiya', password: 'secret' },
      },
    });
  });

  it('takes a certificate of its own in place of a name', () => {
    const files = { KAFKA_TLS_CERT: '/etc/own.pem', KAFKA_TLS_KEY: '/etc/own.key' };
    expect(readConfig({ KAFKA_BROKERS: 'one:9093', KAFKA_TLS: 'on', ...files }).kafka).toMatchObject({
      access: { tls: { ca: null, own: { cert: '/etc/own.pem', key: '/etc/own.key' } }, sasl: null },
    });
  });

  it.each([
    ['no cluster', { KAFKA_BROKERS: '' }, 'set KAFKA_BROKERS too, or unset them'],
    [
      'no TLS',
      { KAFKA_TLS: '' },
      'KAFKA_TLS_CA, KAFKA_TLS_CERT and KAFKA_TLS_KEY count with KAFKA_TLS=on alone',
    ],
    ['half of a certificate', { KAFKA_TLS_CERT: '/own.pem' }, 'set both, or neither'],
    ['half of a name', { KAFKA_SASL_PASSWORD: '' }, 'set all three, or none'],
    [
      'a password in the clear',
      { KAFKA_TLS: '', KAFKA_TLS_CA: '', KAFKA_SASL_MECHANISM: 'plain' },
      'set KAFKA_TLS=on too, or choose scram-sha-512',
    ],
    [
      'another mechanism',
      { KAFKA_SASL_MECHANISM: 'gssapi' },
      'must be one of plain, scram-sha-256, scram-sha-512',
    ],
  ])('refuses secured brokers with %s', (_what, change, way) => {
    const message = messageOf({ ...secured, ...change });
    expect(message).toContain(way);
    expect(message).not.toContain('secret');
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
