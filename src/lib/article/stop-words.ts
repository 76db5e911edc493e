const words = (list: string) => new Set(list.split(' '));

/** Function words that make up about four words in ten of English prose and hardly occur in other languages. */
export const englishWords = words(
	'the of and to that was for is with on by it as be at from this his her he she they are were has have had will ' +
		'would which who been not but or their its an after said says than more when also one two about there into ' +
		'if what can could all we you our i my your out up over new other some no so them him did do how where while ' +
		'between during most because many before since only under these those may should against such'
);

/** Function words of other languages in Latin script, English look-alikes left out. */
export const foreignWords = words(
	'le la les des du une et est dans que qui pour pas sur au aux avec ce cette ses sont mais nous vous leur été ' +
		'der die das und ist nicht ein eine einen den dem des mit von zu auf für sich auch als nach wie werden wird ' +
		'el los las del una por con para como más pero sus fue según entre il di che non per della sono alla nel gli ' +
		'anche o os da um uma na em ao não mais foi het een van en niet zijn voor dat met ook aan och att det som är ' +
		'på av för inte ett og til ikke jeg w z na się nie że jest do ve bir bu için ile yang dan di itu dengan untuk ' +
		'dari ini tidak pada và của là không có và va ng mga ang sa și în nu cu pe lui je to že si ja se'
);
