declare global {
	namespace App {
		interface PageState {
			/** The step of the front page's history on which an article is checked and its quiz made. */
			checking?: true;
		}
	}
}

export {};
