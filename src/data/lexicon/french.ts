/** Which French words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const FRENCH = `
affirm ouais|d'accord|bien sûr|certainement|confirmé|confirmée|exactement|parfait|absolument|toujours|effectivement
approx environ|approximativement|approximatif|presque|quasi|quasiment
ask est-ce|quel|quelle|quels|quelles|combien|pourquoi|faut-il|peut-on|acceptez-vous|avez-vous|sont-ils
cert certifié|certifiée|certifiés|attestation|l'ecfmg|d'ecfmg
condition s'il|s'ils|conditionnel|selon
consent parraine|parrainer|parrainons|parrainé|parrainés|parrainant|sponsorise|sponsorisent|sponsoriser|sponsorisé|sponsorisons
consent acceptent|accepter|acceptons|accepté|acceptée|acceptés|acceptées|n'accepte|n'acceptent|n'acceptons|offrent|offre|offrir|offrons
consent offert|n'offre|n'offrent|soutient|soutiennent|soutenir|prend|prennent|prenons|admet|admettent|admettre|admis|admise|permet
consent permettent|permettre|autorise|autorisent|autorisé|autorisés|reçoit|reçoivent|recevons|considère|considèrent|considérer|considérons
consent considérés|considéré|examinons|accorde|accordent|fournit|fournissent|fournissons|éligible|éligibles|admissibles|bienvenu|bienvenue
consent bienvenus|participe|participent|accueille|accueillent|accueillons|interviewent|invitent|recrutent|recrute
contrast cependant|toutefois|pourtant|néanmoins|malgré|encore|sinon
day jour|jours|journée
demand requis|requise|requises|requiert|requièrent|exigé|exigée|exigés|exigées|exigent|exigeons|obligatoire|obligatoires|obligatoirement
demand nécessaire|nécessaires|nécessite|nécessitent|besoin|doit|doivent|devoir|faut|impératif|impérative|impérativement|indispensables
demand essentielle|demandé|demandée|demandés|demandent|demande|minimal|minimale|minimales|préalable|imposé
demand imposent
deny pas|aucun|aucune|aucuns|rien|nullement|personne|aucunement
exam examens|l'examen|d'examen|épreuve|épreuves|étape|étapes
except sauf|excepté|hormis|hors
fail échec|échecs|echec|echecs|d'échec|d'échecs|échoué|échouée|échoués|échouer|échoue|échouent|raté|ratés|rater|recalé|recalés|redoublement
fail redoublé|redoubler|rattrapage|rattrapages|repassé|repasser|infructueux|infructueuse
filler du|des|une|au|aux|dans|sur|avec|pour|par|chez|vers|depuis|pendant|après|sous|qui|où|leur|leurs|votre|vos|cette|ce|ces|cet|ceux|celles
filler cela|ça|ceci|chaque|autre|autres|tout|tous|toute|toutes|très|tres|assez|aussi|déjà|ainsi|tellement|beaucoup|puis|ensuite|alors|quand
filler lorsque|comme|puisque|même|mêmes|ici|là|je|vous|merci|bonjour|salut|svp|certes|donc|concernant|quant|d'un|d'une|d'autres|d'être|qu'un
filler qu'une|qu'ils|qu'il|lui|soi|genre|d'abord|également|est|sont|être|etre|soit|soient|étant|suis|sommes|ont|avoir|ait|aient|ayant|avons
filler avez|faire|fait|vont|aller|peut|peuvent|pouvoir|pouvons|n'y|c'est|n'est|n'ont|n'a|n'ai|n'en|ne|qu'on|l'on|d'avoir|j'ai
filler@share pourcentage|taux
future prochainement|bientôt|sera|seront|aura|auront|prévoient|prévoit|prévu|commenceront|futur|accepteront|parraineront|espèrent
gradnoun diplôme|diplome|diplômé|diplômée
handson hospitalisation
hedge rarement|parfois|quelquefois|occasionnellement|limité|limitée|limités|limitées|au cas par cas|dépend|dépendent|peut-être|peut-etre
hedge possiblement|probablement|pourrait|pourraient|pourrions|quelques|quelque|certains|peu|difficile|difficilement|exceptionnel
hedge exceptionnelle|exceptionnels|exceptionnellement|souple|négociable|négociables|individuellement|semble|semblent|apparemment|douteux
hedge éventuellement
img étranger|étrangère|étrangers|étrangères|internationaux
join et
less moins|inférieur|inférieure|inférieurs|jusqu'à|jusque|maximale|maximales|derniers|dernières
letter lettres|référence|références
limit seuil|seuils|plafond|filtre|filtres|filtrent|exigence|exigences|critère|critères|critere|criteres|règle|règles|politique|politiques
limit barre|coupure
matter frais|entretien|candidature|dossier|date limite|ville
month mois
more supérieur|supérieure|supérieurs|au-dessus|dépassant
now maintenant|actuellement|aujourd'hui|présentement|désormais|nouveau|nouvelle|nouveaux|actuel
obs observateur|observateurs|observatrice|observationnel
oldgrad vieux|anciens
only seulement|uniquement|exclusivement|exclusif|seul|seule|seuls|seules|strictement|simplement|juste
pass réussi|réussie|réussis|réussir|réussite|réussit|validé|validée|validés|valider|obtenu
past avant|auparavant|autrefois|précédemment|anciennement|était|étaient|avait|avaient|fut|été|acceptaient|acceptait|parrainaient|parrainait
past ancien|ancienne|historiquement|passé
people candidat|candidats|postulant|postulants|demandeur|demandeurs|médecin|médecins|medecin|medecins|docteurs|diplômés|diplômées|diplomés
people personnes|gens|candidatures
practice pratique|exercice|écart|lacune
recent récent|récente|récents|récentes
refuse rejette|rejettent|rejeter|rejeté|rejetée|rejetés|rejetons|rejet|refusé|refusée|refusés|refusent|refusons|refus|exclut|excluent|exclu
refuse exclus|inéligible|inéligibles|inadmissibles|fermé|fermée|fermés|suspendu|suspendue|arrêté|arrêtent|cessé|interdit|interdite
refuse interdits|éviter|éliminé|éliminés|filtré|filtrés|écarté|écartés|indisponible|indisponibles|éliminatoire
roster résidents|résident|résidente|résidentes|internes|interne|effectif|postes|poste
score résultat|résultats|pointage
silence pas confirmé|pas clair|pas sûr|inconnu|inconnue|inconnus|non précisé|vérifier|confirmer|demander|renseigner|appeler|contacter|écrire|incertain|incertaine
sitting essai|essais|fois|d'essai|reprises
source réponse
starttime avant juillet
status citoyen|citoyenne|citoyens|citoyenneté
subject nous|notre|l'hôpital|hôpital|hôpitaux|hopital|établissement|l'établissement|l'institution|département|ils|il|elle|elles
type:community communautaire|communautaires|communauté
type:county comté
type:hybrid hybride|hybrides|mixte
type:university universitaire|universitaires|université|universite|académique|chu
typical moyenne|moyennes|moyen|médiane|typique|typiques|typiquement|habituel|habituellement|généralement|normalement|d'habitude|d'ordinaire
typical plupart|majorité|souvent|fréquent|fréquemment|courant
usce stage clinique|externat|expérience|d'expérience
usgrad américains
visa parrainage|sponsorisation|pétition
week semaine|semaines
wish préféré|préférée|préférés|préférable|préférables|préférablement|préférence|préférences|préfère|préfèrent|préférons|privilégié
wish privilégient|recommandé|recommandée|recommandés|recommandées|recommande|recommandent|recommandons|souhaité|souhaitée|souhaités
wish souhaitable|souhaitables|souhaitent|souhaitons|désiré|désirable|conseillé|conseillée|conseillent|idéal|idéale|idéalement|atout|avantage
wish avantages|utile|utiles|facultatif|facultative|facultatifs|optionnel|optionnelle|encouragé|encouragée|encouragent|apprécié
wish appréciée|appréciés|suggéré|suggérée|compétitif|compétitifs|devrait|devraient|aiment|valorisé|recherché|recherchent|favorisent
year année|années|annee|annees|ans|l'année|d'années
bound@ecfmg dès
applytime@ecfmg dépôt|dépôt du dossier
demand sinon non
filler malheureusement|hélas|écrit|gras
only rien de plus
refuse aucune chance
told publié|publiée|mentionné|indiqué
affirm pas de souci|aucun problème|pas de problème
`;
