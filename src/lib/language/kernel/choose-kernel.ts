import type { Kernel } from './kernel';
import { PlainKernel } from './plain-kernel';
import { WasmKernel } from './wasm-kernel';

/**
 * The fastest arithmetic to be had here: WebAssembly, or plain JavaScript where the browser is too old for it
 * or the page's content policy forbids it, or its module could not be loaded.
 * @param floats how many floats the network will ask for at most
 */
export function chooseKernel(floats: number): Kernel {
	try {
		return new WasmKernel(floats);
	} catch {
		return new PlainKernel();
	}
}
