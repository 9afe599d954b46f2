/** `npm start`: builds both languages, serves the result, and says where. */
import {siteEnvironment} from '../src/environment';
import {isPortFree} from './port';
import {buildSite} from './build-site';
import {root, start} from './run';

async function main(): Promise<number> {
  const port = Number(process.env.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(
      `PORT=${process.env.PORT}：应为 1 到 65535 的整数 / expected a whole number from 1 to 65535`,
    );
    return 1;
  }
  if (!(await isPortFree(port, 'localhost'))) {
    console.error(
      `端口 ${port} 已被占用。换一个端口：PORT=${port + 1} npm start\n` +
        `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    );
    return 1;
  }

  const status = await buildSite({siteDir: root, outDir: 'build'});
  if (status !== 0) return status;

  const {baseUrl} = siteEnvironment(process.env);
  const server = start('docusaurus', [
    'serve',
    '--no-open',
    '--host',
    'localhost',
    '--port',
    String(port),
  ]);
  const ended = new Promise<number>((resolve) => server.on('close', (code) => resolve(code ?? 0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));

  await untilAnswering(
    `http://localhost:${port}${baseUrl}`,
    server.exitCode === null ? ended : undefined,
  );
  console.log(`\n就绪 / Ready: http://localhost:${port}${baseUrl}\n`);
  return ended;
}

/** Waits until the address answers, or until the server ends. */
async function untilAnswering(address: string, ended: Promise<number> | undefined): Promise<void> {
  let over = false;
  void ended?.then(() => (over = true));
  while (!over) {
    const answered = await fetch(address).then(
      ({ok}) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

void main().then((status) => {
  process.exitCode = status;
});
