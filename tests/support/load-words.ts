import { readWords } from '../../src/cli/model';

// Whatever of the engine a test tries looks into the word lists.
readWords(process.cwd());
