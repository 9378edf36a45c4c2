/** Which French words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const FRENCH = `
affirm ouais|d'accord|bien sûr|certainement|confirmé|confirmée|exactement|sans problème|sans problèmes|aucun problème|aucun souci
affirm pas de problème|pas de souci|parfait|tout à fait|absolument|toujours|effectivement
applytime à la candidature|lors de la candidature|au moment de postuler|pour postuler|avant de postuler|avant de candidater|pour candidater
applytime en postulant|avant l'entrevue|avant l'entretien|avant l'interview|pour l'entretien|au dépôt|à l'inscription
approx environ|approximativement|approximatif|à peu près|presque|près de|autour de|aux alentours de|plus ou moins|quasi|quasiment
ask est-ce|quel|quelle|quels|quelles|combien|pourquoi|faut-il|peut-on|y a-t-il|acceptez-vous|avez-vous|sont-ils|qu'est-ce que
carib caraïbes|caraïbe|caribéen|caribéenne|caribéens|antilles
cert certificats|certifié|certifiée|certifiés|attestation|l'ecfmg|d'ecfmg
condition s'il|s'ils|à condition que|pourvu que|sauf si|à moins que|à moins de|en cas de|au cas où|sous réserve|sous réserve de|conditionnel
condition sujet à|une fois que|tant que|selon|en fonction de|dépendant de|seulement si|uniquement si|dès que|dès lors
consent parraine|parrainent|parrainer|parrainons|parrainé|parrainés|parrainant|sponsorise|sponsorisent|sponsoriser|sponsorisé|sponsorisons
consent acceptent|accepter|acceptons|accepté|acceptée|acceptés|acceptées|n'accepte|n'acceptent|n'acceptons|offrent|offre|offrir|offrons
consent offert|n'offre|n'offrent|soutient|soutiennent|soutenir|prend|prennent|prenons|prendre|admet|admettent|admettre|admis|admise|permet
consent permettent|permettre|autorise|autorisent|autorisé|autorisés|reçoit|reçoivent|recevons|considère|considèrent|considérer|considérons
consent considérés|considéré|examinons|accorde|accordent|fournit|fournissent|fournissons|éligible|éligibles|admissibles|bienvenu|bienvenue
consent bienvenus|ouvert à|ouvert aux|ouverts à|ouverts aux|participe|participent|accueille|accueillent|accueillons|possible de postuler
consent interviewent|invitent|recrutent|recrute
contrast cependant|toutefois|pourtant|néanmoins|bien qu'il|malgré|tandis que|alors que|au lieu de|en revanche|par contre|plutôt que|encore
contrast quand même|sinon|mais ils|mais il|mais la|mais le|mais les|mais un|mais une|mais seulement|mais pour
day jour|jours|journée
demand requis|requise|requises|requiert|requièrent|exigé|exigée|exigés|exigées|exigent|exigeons|obligatoire|obligatoires|obligatoirement
demand nécessaire|nécessaires|nécessite|nécessitent|besoin|doit|doivent|devoir|faut|impératif|impérative|impérativement|indispensables
demand essentiel|essentielle|essentiels|demandé|demandée|demandés|demandent|demande|minimal|minimale|minimales|stricte|sans exception
demand sans exceptions|préalable|imposé|imposent
deny pas|aucun|aucune|aucuns|rien|nullement|personne|manque de|point du tout|aucunement
ead permis de travail
exam examens|l'examen|d'examen|épreuve|épreuves|étape|étapes
except sauf|excepté|hormis|hors|à part|à l'exception de|en dehors de|autre que|autres que
fail échec|échecs|echec|echecs|d'échec|d'échecs|échoué|échouée|échoués|échouer|échoue|échouent|raté|ratés|rater|recalé|recalés|redoublement
fail redoublé|redoubler|rattrapage|rattrapages|repassé|repasser|tentative échouée|tentatives échouées|deuxième chance|seconde chance
fail infructueux|infructueuse
filler du|des|une|au|aux|dans|sur|avec|pour|par|chez|vers|lors de|depuis|pendant|après|sous|qui|où|leur|leurs|votre|vos|cette|ce|ces|cet|ceux
filler celles|cela|ça|ceci|chaque|autre|autres|tout|tous|toute|toutes|très|tres|assez|aussi|déjà|ainsi|tellement|beaucoup|bien que|puis
filler ensuite|alors|quand|lorsque|comme|parce que|puisque|même|mêmes|ici|là|quelque chose|je|vous|y compris|en tant que|merci|bonjour|salut
filler svp|s'il vous plaît|certes|donc|afin de|concernant|quant|d'un|d'une|d'autres|d'être|qu'un|qu'une|qu'ils|qu'il|lui|soi|genre|d'abord
filler également|est|sont|être|etre|soit|soient|étant|suis|sommes|ont|avoir|ait|aient|ayant|avons|avez|faire|fait|vont|aller|peut|peuvent
filler pouvoir|pouvons|il y a|y a|n'y|c'est|n'est|n'ont|n'a|n'ai|n'en|ne|qu'on|l'on|d'avoir|j'ai
filler@share pourcentage|pour cent|proportion|moitié|taux
future l'an prochain|l'année prochaine|année prochaine|prochain cycle|prochainement|bientôt|sera|seront|aura|auront|prévoient|prévoit|prévu
future vont commencer|commenceront|futur|à l'avenir|accepteront|parraineront|espèrent|dès l'an prochain
gradnoun diplôme|diplome|diplômé|diplômée|d'obtention du diplôme|obtention du diplôme|année de graduation|année du diplôme|année d'obtention
gradnoun fin d'études|fin des études|remise des diplômes
handson contact avec patients|contact direct|soins directs|soins aux patients|expérience pratique|pratique directe|hospitalisation
handson contact patient
hedge rarement|parfois|quelquefois|occasionnellement|de temps en temps|limité|limitée|limités|limitées|au cas par cas|cas par cas
hedge selon le cas|selon les cas|selon le dossier|dépend|dépendent|peut-être|peut etre|peut-etre|possiblement|probablement|pourrait
hedge pourraient|pourrions|quelques|quelque|certains|certaines|peu|difficile|difficilement|exceptionnel|exceptionnelle|exceptionnels
hedge exceptionnellement|souple|négociable|négociables|à discrétion|individuellement|dans certains cas|semble|semblent|apparemment
hedge non garanti|pas garanti|dossiers solides|bons dossiers|douteux|éventuellement|sans doute|pas toujours
img étranger|étrangère|étrangers|étrangères|diplômés étrangers|diplômé étranger|médecins étrangers|diplômés internationaux
img diplômé international|internationaux|candidats étrangers|diplômés hors états-unis
join et|ainsi que|avec aussi|tout comme|de même que
less moins que|ou moins|moins|inférieur|inférieure|inférieurs|jusqu'à|jusque|au plus|tout au plus|maximale|maximales|en dessous de
less en-dessous de|au-dessous de|dans les|derniers|dernières|pas plus de|maxi
letter lettres|recommandation|recommandations|référence|références
limit seuil|seuils|plafond|note éliminatoire|filtre|filtres|filtrent|exigence|exigences|critère|critères|critere|criteres|règle|règles
limit politique|politiques|condition requise|barre|coupure
matter salaire|salaires|frais|coût|coûts|entrevue|entrevues|entretien|entretiens|stationnement|logement|garde|gardes|candidature|dossier
matter dossiers|relevé de notes|signaux|date limite|délai|délais|programme d'études|vacances|congés|assurance|avantages sociaux
matter lettre de motivation|bourse|bourses|horaire|horaires|langue|anglais|ville
month mois
more plus de|plus que|ou plus|au moins|d'au moins|supérieur|supérieure|supérieurs|ou supérieur|au-dessus de|au-dessus|au dessus de|dépassant
more minimum de|et plus|au minimum|à partir de
nonusimg img non américains|img non américain|img non-américains
now maintenant|actuellement|aujourd'hui|cette année|ce cycle|cette saison|pour l'instant|pour le moment|en ce moment|présentement|désormais
now à présent|à ce jour|nouveau|nouvelle|nouveaux|mis à jour|actuel|actuelle
obs observateur|observateurs|observatrice|stage d'observation|stages d'observation|observationnel
oldgrad anciens diplômés|diplômés anciens|vieux diplômés|vieux|anciens
only seulement|uniquement|exclusivement|exclusif|seul|seule|seuls|seules|rien d'autre|aucun autre|aucune autre|strictement|limité à
only limité aux|réservé aux|réservé à|simplement|juste
ordinal première|premiers|deuxième|seconde|troisième|quatrième|une fois|une seule|une seule fois
others professeurs|enseignants|corps enseignant|infirmiers|infirmières|étudiants|étudiant|étudiante|visiteurs|conjoint|conjoints|conjointe
others épouse|époux|chercheurs|autres départements|autres spécialités|stagiaires|externes|personnes à charge
pass réussi|réussie|réussis|réussir|réussite|réussit|validé|validée|validés|valider|examen passé|obtenu
past avant|auparavant|autrefois|précédemment|anciennement|était|étaient|avait|avaient|fut|été|acceptaient|acceptait|parrainaient|parrainait
past l'an dernier|l'année dernière|année dernière|l'an passé|dernier cycle|jusqu'à récemment|récemment encore|ancien|ancienne|historiquement
past passé
people candidat|candidats|postulant|postulants|demandeur|demandeurs|médecin|médecins|medecin|medecins|docteurs|diplômés|diplômées|diplomés
people personnes|gens|candidatures
percentile centile|centiles
practice pratique|pratique clinique|exercice|exercice clinique|écart|activité clinique|lacune
publication articles scientifiques
recent récent|récente|récents|récentes|récemment diplômé|récemment diplômés|jeunes diplômés|plus récent|plus récents|fraîchement diplômé
recent nouveaux diplômés
refuse rejette|rejettent|rejeter|rejeté|rejetée|rejetés|rejetons|rejet|refusé|refusée|refusés|refusent|refusons|refus|exclut|excluent|exclu
refuse exclus|inéligible|inéligibles|inadmissibles|fermé|fermée|fermés|suspendu|suspendue|suspendus|arrêté|arrêtent|cessé|interdit|interdite
refuse interdits|éviter|éliminé|éliminés|filtré|filtrés|écarté|écartés|perte de temps|laisse tomber|inutile de postuler|indisponible
refuse indisponibles|éliminatoire
research recherche|recherches
roster résidents|résident|résidente|résidentes|internes|interne|effectif|postes|poste
score résultat|résultats|pointage|notes obtenues|note minimale|note minimum|notes minimales
silence inconnu|inconnue|inconnus|pas précisé|non précisé|non précisée|non spécifié|non indiqué|non mentionné|non communiqué|non publié
silence pas indiqué|pas mentionné|pas publié|pas spécifié|ne précise|ne précisent|ne sais|aucune idée|pas clair|peu clair|pas sûr
silence pas sur le site|pas de réponse|sans réponse|aucune réponse|aucune info|aucune information|pas d'info|pas d'infos|pas d'information
silence sans information|à déterminer|vérifier|confirmer|demander|renseigner|appeler|contacter|écrire|en attente|en attente de réponse
silence incertain|incertaine|rien sur le site|rien d'indiqué
sitting tentatives|une tentative|seule tentative|première tentative|deuxième tentative|par tentative|essai|essais|fois|d'essai|reprises
sitting du premier coup
source coordinatrice|coordinateur|secrétaire|secrétariat|directeur|directrice|courriel|courriels|mél|réponse|réponses|ami|amie|liste|tableau
source disent|dit|m'a dit|d'après|selon le site|répondu
starttime avant de commencer|avant de débuter|avant le début|début|avant juillet|en juillet|contrat|à l'embauche|embauche|avant le classement
starttime avant le match|à la signature|à l'entrée
status citoyen|citoyenne|citoyens|citoyenneté|carte verte|résident permanent|résidents permanents|résidence permanente
status autorisation de travail|citoyens américains|citoyen américain
subject nous|notre|l'hôpital|hôpital|hôpitaux|hopital|établissement|l'établissement|l'institution|département|ils|il|elle|elles
track:advanced avancé|avancée|avancés
track:categorical catégorique|catégoriques|catégoriel|catégorielle
track:preliminary préliminaire|préliminaires
track:transitional transitionnel|transitionnelle|transitoire|année de transition
type:community communautaire|communautaires|communauté
type:county comté|hôpital public|hôpital municipal
type:flagship hôpital principal|site principal
type:hybrid hybride|hybrides|mixte|affilié à l'université|communautaire affilié
type:new nouveau programme|programme nouveau|nouvellement accrédité|récemment accrédité
type:university universitaire|universitaires|université|universite|académique|chu
typical moyenne|moyennes|moyen|médiane|typique|typiques|typiquement|habituel|habituellement|généralement|normalement|d'habitude|en général
typical d'ordinaire|plupart|majorité|souvent|fréquent|fréquemment|courant
usce expérience clinique|expérience clinique américaine|d'expérience clinique|expérience aux états-unis|expériences cliniques|stage clinique
usce stages cliniques|externat|stage optionnel|expérience|d'expérience
usce@usce stage|stages
usgrad diplômés américains|diplômé américain|américains|diplômés des états-unis|facultés américaines
usimg img américains|img américain
visa parrainage|sponsorisation|pétition|demande de visa
week semaine|semaines
wish préféré|préférée|préférés|préférable|préférables|préférablement|préférence|préférences|préfère|préfèrent|préférons|privilégié
wish privilégient|recommandé|recommandée|recommandés|recommandées|recommande|recommandent|recommandons|souhaité|souhaitée|souhaités
wish souhaitable|souhaitables|souhaitent|souhaitons|désiré|désirable|conseillé|conseillée|conseillent|idéal|idéale|idéalement|atout|avantage
wish avantages|utile|utiles|aident|facultatif|facultative|facultatifs|optionnel|optionnelle|encouragé|encouragée|encouragent|apprécié
wish appréciée|appréciés|suggéré|suggérée|compétitif|compétitifs|devrait|devraient|aiment|mieux si|valorisé|recherché|recherchent|favorisent
year année|années|annee|annees|ans|l'année|d'années
`;
