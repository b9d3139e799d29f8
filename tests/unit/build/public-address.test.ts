/** Who may be asked: the open web, and nothing behind a firewall, however its number is written. */
import { describe, expect, it } from 'vitest';
import { isPublicHost, isPublicIp } from '../../../src/build/public-address.ts';

describe('an address', () => {
  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2400:3200::1', '::ffff:8.8.8.8', '::ffff:808:808'])(
    'is on the open web: %s',
    (ip) => {
      expect(isPublicIp(ip)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
    ...['100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fd00::1', 'fe80::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '::ffff:7f00:1', 'not a number'],
  ])('is not on the open web: %s', (ip) => {
    expect(isPublicIp(ip)).toBe(false);
  });

  it.each(['example.org', 'www.miit.gov.cn', '8.8.8.8', 'localhost.example.org', '[2400:3200::1]'])(
    'may be asked by its name: %s',
    (host) => {
      expect(isPublicHost(host)).toBe(true);
    },
  );

  it.each(['localhost', 'LOCALHOST.', 'nas', 'printer.local', 'oa.internal', 'a.localhost', '[::1]', '10.0.0.1'])(
    'may not be asked by its name: %s',
    (host) => {
      expect(isPublicHost(host)).toBe(false);
    },
  );

  it('is seen through, in every way in which the web writes a number', () => {
    for (const written of ['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://127.1/'])
      expect(isPublicHost(new URL(written).hostname), written).toBe(false);
  });
});
