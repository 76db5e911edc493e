import { readSimd, readWords } from '../../src/cli/model';

// Whatever of the engine a test tries looks into the word lists, and reads sentences with the fast arithmetic.
readWords(process.cwd());
readSimd(process.cwd());
