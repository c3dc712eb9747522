/**
 * French words that may be put in place with one press: forms, `>`, the plain form of each. What is not
 * here is advice, to read. Nouns keep gender and number, verbs person and tense; "du" and "des" leave
 * their article behind.
 */
export const swaps = `
(est|êtes|sont|suis|sera|serez|seront) tenu(|e|s|es) (de|d') > (doit|devez|doivent|dois|devra|devrez|devront)(|||)(|)
(est|êtes|sont|sommes|suis|sera|serez|seront|serons) (obligé|contraint|astreint)(|e|s|es) (de|d'|à) > (doit|devez|doivent|devons|dois|devra|devrez|devront|devrons)(||)(|||)(||)
(a|avez|ont) l'obligation (de|d') > (doit|devez|doivent)(|)
il y a lieu (de|d');il convient (de|d');il conviendra (de|d') > il faut;il faut;il faudra
s'il y a lieu > si c’est nécessaire
il vous est interdit (de|d') > vous ne pouvez pas
(est|êtes|sont) (habilité|autorisé|fondé)(|e|s|es) à;(est|sont|êtes) en droit (de|d') > (peut|pouvez|peuvent)(||)(|||);(peut|peuvent|pouvez)(|)
(doit|devez|doivent) (impérativement|obligatoirement|nécessairement) > (doit|devez|doivent)(||)
faute de quoi;à défaut de quoi > sinon;sinon
lorsque;lorsqu';nonobstant;endéans;hormis;ainsi que;et/ou > quand;quand;malgré;dans;sauf;et;ou
tendant à;à ce jour;antérieurement;postérieurement;concomitamment;derechef > pour;maintenant;avant;après;en même temps;encore une fois
si et seulement si;sur pied de;dorénavant;imparti(|e|s|es) > seulement si;selon;à partir de maintenant;donné(|e|s|es)
octroy{er};octro(ie|ient|iera) > donn{er};donn(e|ent|era)
allou{er};sollicit{er};exhib{er} > donn{er};demand{er};montr{er}
conférer;conféré(|e|s|es);confère;confèrent > donner;donné(|e|s|es);donne;donnent
barème(|s);quote-part;quotes-parts;litige(|s);différend(|s) > montant(|s);part;parts;désaccord(|s);désaccord(|s)
stipulation(|s);hébergement(|s);dérogation(|s) > règle(|s);logement(|s);exception(|s)
majorer;omettre;comparaître;finaliser;entamer;transmettre;optimiser > augmenter;oublier;venir;finir;commencer;envoyer;améliorer
étayer;proscrire;restituer;intégralement;prioritairement;conjointement > prouver;interdire;rendre;en entier;d’abord;ensemble
gracieusement;loisible;le bailleur;la bailleresse;le preneur;la preneuse > gratuitement;possible;le propriétaire;la propriétaire;le locataire;la locataire
pour ce faire;à cet effet;à cet égard;aux termes de;au motif que;sur présentation de > pour cela;pour cela;là-dessus;selon;parce que;avec
afin (de|d');dans le but (de|d');dans la mesure où > pour;pour;si
à compter (de|du|des|d');en date du;moyennant > à partir (de|du|des|d');le;avec
au moyen (de|du|des|d') > avec(| le| les|)
au cours (de|du|des|d') > pendant(| le| les|)
lors (de|du|des|d') > pendant(| le| les|)
à l'issue (de|du|des|d') > à la fin (de|du|des|d')
en vertu (de|du|des|d');en application (de|du|des|d') > selon(| le| les|);selon(| le| les|)
en outre;de surcroît;par ailleurs > en plus;en plus;en plus
par suite (de|du|des|d');du chef (de|du|des|d') > à cause (de|du|des|d');à cause (de|du|des|d')
en dépit (de|du|des|d');à l'exception (de|du|des|d') > malgré(| le| les|);sauf(| le| les|)
au sein (de|du|des|d');au sujet (de|du|des|d');dans le cadre (de|du|des|d') > dans(| le| les|);sur(| le| les|);pour(| le| les|)
préalablement (à|au|aux);antérieurement (à|au|aux);postérieurement (à|au|aux) > avant(| le| les);avant(| le| les);après(| le| les)
par l'intermédiaire (de|du|des|d');à concurrence de > avec l’aide (de|du|des|d');jusqu’à
relati(f|ve|fs|ves) (à|au|aux) > sur(|||)(| le| les)
le présent (contrat|document|accord|projet|courrier);la présente (convention|décision|lettre) > c(e contrat|e document|et accord|e projet|e courrier);cette (convention|décision|lettre)
du présent (contrat|document|accord|projet|courrier);de la présente (convention|décision|lettre) > de c(e contrat|e document|et accord|e projet|e courrier);de cette (convention|décision|lettre)
au présent (contrat|document|accord|projet|courrier);à la présente (convention|décision|lettre) > à c(e contrat|e document|et accord|e projet|e courrier);à cette (convention|décision|lettre)
dans le présent (contrat|document|accord|projet|courrier);dans la présente (convention|décision|lettre) > dans c(e contrat|e document|et accord|e projet|e courrier);dans cette (convention|décision|lettre)
procéder (à|au|aux) > faire(| le| les)
prendre connaissance (de|du|des|d') > lire(| le| les|)
prendre contact avec;prendre une décision;prendre en charge;faire parvenir;faire défaut > appeler;décider;payer;envoyer;manquer
donner suite (à|au|aux);entrer en vigueur;prendre fin;prêter assistance > répondre (à|au|aux);commencer;finir;aider
faire usage (de|du|des|d');bénéficier (de|du|des|d') > utiliser(| le| les|);recevoir(| le| les|)
avoir recours (à|au|aux) > utiliser(| le| les)
(est|êtes|sont) en mesure (de|d') > (peut|pouvez|peuvent)(|)
(a|avez|ont) la possibilité (de|d');avoir la possibilité (de|d') > (peut|pouvez|peuvent)(|);pouvoir
(dispose|disposez|disposent) (de|d') > (a|avez|ont)(|)
`
