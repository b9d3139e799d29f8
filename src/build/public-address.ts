/** Which addresses are on the open web: nobody is asked behind a firewall or on this machine. */
import { BlockList, isIP } from 'node:net';

const CLOSED = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  CLOSED.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  CLOSED.addSubnet(net, prefix, 'ipv6');

/** Whether a machine with this number is on the open web. */
export function isPublicIp(ip: string): boolean {
  const family = isIP(ip);
  if (family === 0) return false;
  // an old number in the new form: ::ffff:10.0.0.1, ::ffff:a00:1
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(ip) ?? [];
  if (high !== undefined && low !== undefined) {
    const number = Number.parseInt(high, 16) * 0x1_0000 + Number.parseInt(low, 16);
    return isPublicIp([24, 16, 8, 0].map((bits) => (number >>> bits) & 255).join('.'));
  }
  const [, old] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  return old === undefined ? !CLOSED.check(ip, family === 6 ? 'ipv6' : 'ipv4') : isPublicIp(old);
}

/** Whether a host can be on the open web, as far as its name tells; where the name leads is seen when it is asked. */
export function isPublicHost(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (isIP(name) !== 0) return isPublicIp(name);
  return (
    name.includes('.') && !/\.(?:localhost|local|internal|lan|home|corp|intranet|localdomain|test|invalid)$/.test(name)
  );
}
