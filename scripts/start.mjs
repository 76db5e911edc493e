// `npm start`: builds the app where the build is stale, serves it, says where, opens the browser.
import { spawn } from 'node:child_process';
import { root } from './run-typescript.mjs';
import { build } from './build.mjs';
import { makeSamples } from './samples.mjs';

const port = Number(process.env.PORT ?? 4173);

await makeSamples();
if (!build()) {
	console.error('The app could not be built: see above.');
	process.exit(1);
}
const { preview } = await import('vite');
try {
	await preview({ root, logLevel: 'warn', preview: { host: 'localhost', port, strictPort: true } });
} catch (error) {
	const isTaken = error.code === 'EADDRINUSE' || /already in use/.test(error.message);
	console.error(
		isTaken
			? `Port ${port} is taken, perhaps by another Dateline. Stop that, or choose another: PORT=${port + 1} npm start`
			: `The app can't be served: ${error.message}`
	);
	process.exit(1);
}
const address = `http://localhost:${port}`;
console.log(`Dateline is running (stop it with Ctrl+C):\n${address}`);
openBrowser(address);

/** Opens the page where somebody sits before a screen; silence where there is none. */
function openBrowser(url) {
	const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!hasScreen || process.env.CI || process.env.BROWSER === 'none') return;
	const [command, ...args] = {
		darwin: ['open', url],
		win32: ['cmd', '/c', 'start', '""', url]
	}[process.platform] ?? ['xdg-open', url];
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => {
			// No such program: the address stands on the screen.
		})
		.unref();
}
