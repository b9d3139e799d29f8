/** nginx as Debian has it, started for a test on a free port of this machine, with nothing of its own configuration. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../../src/evaluation/bench/free-port.ts';

const PROGRAM = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
const BROTLI = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
  .map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
  .find((path) => existsSync(path));

export const HAS_NGINX = PROGRAM !== undefined;
export const HAS_BROTLI = HAS_NGINX && BROTLI !== undefined;

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Nginx {
  /** Asks for a path as it is written. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  close(): Promise<void>;
}

/**
 * @param folder empty; holds what nginx writes
 * @param configuration what stands inside the server block
 */
export async function startNginx(folder: string, configuration: string): Promise<Nginx> {
  const port = await freePort();
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(folder, 'site.conf'), configuration);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const text = [
    ...(BROTLI === undefined ? [] : [`load_module "${BROTLI}";`]),
    // started by root, it would become somebody who may not read the test's folder
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    'pid nginx.pid;',
    'error_log stderr warn;',
    'events { worker_connections 64; }',
    'http {',
    '  access_log off;',
    ...own.map((name) => `  ${name}_temp_path tmp/${name};`),
    `  server { listen 127.0.0.1:${port}; include "${join(folder, 'site.conf')}"; }`,
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), text.join('\n'));
  const child = spawn(PROGRAM ?? 'nginx', ['-p', `${folder}/`, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const ask: Nginx['ask'] = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });
  for (;;) {
    if (child.exitCode !== null) throw new Error(said);
    if (await isListening(port)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // a warning is a fault of the configuration
  if (said !== '') {
    child.kill('SIGTERM');
    throw new Error(said);
  }
  return {
    ask,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
