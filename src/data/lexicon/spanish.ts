/** Which Spanish words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SPANISH = `
affirm claro|claro que sí|por supuesto|desde luego|confirmado|confirmada|vale|de acuerdo|correcto|cierto|sin problema|sin problemas
affirm ningún problema|bien|perfecto|efectivamente|siempre
applytime al aplicar|para aplicar|antes de aplicar|al postular|al solicitar|al momento de aplicar|antes de la entrevista|para la entrevista
applytime para entrevistar|al enviar|al presentar
approx aproximadamente|aproximado|casi|cerca de|alrededor|más o menos|mas o menos|en torno a
ask qué|cuál|cuáles|cómo|quién|quiénes|cuánto|cuánta|cuántos|cuántas|cuantos|cuantas|cuándo|dónde
carib caribe|caribeño|caribeña|caribeños|caribeñas
cert certificado|certificada|certificados|certificadas|certificación|certificacion|certificarse
condition siempre que|siempre y cuando|a menos que|a no ser que|en caso de|en caso de que|con la condición|condicional|condicionado a
condition sujeto a|sujeta a|según|mientras que sea|una vez que|si|dependiendo|solo si|sólo si|únicamente si|bajo aprobación|previa aprobación
consent patrocina|patrocinan|patrocinar|patrocinamos|patrocinado|patrocinados|patrocinando|patrocine|patrocinen|acepta|aceptan|aceptar
consent aceptamos|aceptado|aceptada|aceptados|aceptadas|aceptando|acepten|ofrece|ofrecen|ofrecer|ofrecemos|ofrecido|apoya|apoyan|apoyar
consent apoyamos|tramita|tramitan|tramitar|tramitamos|admite|admiten|admitir|admitidos|admitimos|permite|permiten|permitir|permitido
consent permitidos|recibe|reciben|recibir|recibimos|considera|consideran|considerar|consideramos|considerados|otorga|otorgan|proporciona
consent proporcionan|facilita|facilitan|disponible|disponibles|elegibles|bienvenido|bienvenidos|bienvenidas|abierto a|abiertos a|amigable
consent amigables|participa|participan|toma|toman|entrevistan|invitan
contrast pero|sin embargo|aunque|no obstante|mientras que|en cambio|a pesar de|en lugar de|en vez de|por otro lado|todavía|todavia
day día|días|dia|dias|diario
demand obligatorio|obligatoria|obligatorios|obligatorias|requerido|requerida|requeridos|requeridas|requiere|requieren|requerir|requerimos
demand exige|exigen|exigido|exigida|exigimos|necesario|necesaria|necesarios|necesarias|necesita|necesitan|necesitas|necesitamos|debe|deben
demand deber|tiene que|tienen que|hay que|hace falta|imprescindible|esencial|fundamental|mínimo|minimo|mínima|mínimos|forzoso|piden|pide
demand pedimos|estricto|estricta|estrictos|sin excepción|sin excepciones
deny ningún|ningun|ninguno|ninguna|ningunos|nunca|jamás|jamas|tampoco|sin|ni|nadie|carece|carecen|falta de|en absoluto
ead permiso de trabajo|permisos de trabajo
exam examen|exámenes|examenes|prueba|pruebas|pasos
except excepto|salvo|exceptuando|aparte de|a excepción de|con excepción de|menos los
fail reprobado|reprobada|reprobados|reprobadas|reprobar|reprobó|fallo|fallos|fallido|fallidos|fallar|falló|fracaso|fracasos|fracasado
fail intento fallido|intentos fallidos|repetir|repetido|repetidos|repetición|repeticiones|repite|desaprobado|desaprobados|segunda oportunidad
fail volver a presentar
filler el|la|un|una|unos|unas|lo|al|del|de|en|con|por|para|se|su|sus|les|le|nos|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel
filler aquella|cada|cualquier|cualquiera|otro|otra|otros|otras|toda|todos|todas|mucho|mucha|muchos|muchas|muy|bastante|también|tambien|aún
filler aun|así|tan|tanto|según el|sobre todo|entre|desde|hacia|tras|ante|durante|después|despues|luego|donde|cuando|como|cual|cuales|quien
filler quienes|porque|pues|además|ademas|incluso|mismo|misma|aquí|ahí|allí|algo|sea|tu|te|yo|tú|usted|ustedes|cuyo|cuya|por favor|gracias
filler tipo|sino|es|está|están|estan|estar|ser|siendo|ha|han|haber|haya|hayan|hay|tiene|tienen|tener|tengan|tenga|tenemos|hace|hacen|hacer
filler haciendo|van|vamos|puede|pueden|poder|podemos|somos|estamos
filler@share porcentaje|por ciento|porciento|proporción|mitad
future próximo año|proximo año|próximo ciclo|el año que viene|pronto|será|serán|habrá|planean|planea|van a empezar|empezarán|comenzarán
future futuro|a partir del próximo|esperan|se espera|próximamente|aceptarán|patrocinarán
gradnoun graduación|graduacion|graduado|graduada|graduarse|graduó|graduaron|egreso|egresado|año de graduación|título|fecha de graduación
gradnoun carrera|licenciatura
handson contacto con pacientes|contacto directo|atención directa|atención al paciente|práctica directa|experiencia práctica
handson experiencia directa|hospitalización
hedge raramente|rara vez|raras veces|a veces|algunas veces|ocasionalmente|de vez en cuando|limitado|limitada|limitados|limitadas
hedge caso por caso|según el caso|caso a caso|depende|dependen|quizá|quizás|quizas|tal vez|posiblemente|probablemente|podría|podrían|podria
hedge podrian|puede que|puede ser|a lo mejor|algún|algun|alguno|alguna|algunos|algunas|pocos|pocas|poco|difícil|dificil|difícilmente
hedge excepcional|excepcionales|excepcionalmente|flexibles|negociable|casos especiales|a discreción|individualmente|en ocasiones|parece
hedge parecen|supuestamente|no garantizado|candidatos fuertes|dudoso|no siempre
img extranjero|extranjera|extranjeros|extranjeras|graduados extranjeros|graduado extranjero|médicos extranjeros|médicos internacionales
img graduados internacionales|graduado internacional|internacionales|internacional
join así como|junto con|e|y también|tanto como
less menos|menor|menores|menor que|inferior a|hasta|dentro de|máximo|maximo|máxima|a lo sumo|por debajo de|debajo de|bajo|no más de|no mas de
less o menos|últimos|ultimos|últimas
letter carta|cartas|cartas de recomendacion|recomendación|recomendaciones
limit límite|limite|límites|limites|tope|punto de corte|nota de corte|corte|umbral|restricción|restricciones|máximo permitido|filtro|filtros
limit filtran|requisito|requisitos|requerimiento|requerimientos|criterio|criterios|regla|reglas|política|politica|políticas|techo|cupo
limit exigencia
matter salario|salarios|sueldo|tarifa|tarifas|costo|costos|entrevista|entrevistas|estacionamiento|vivienda|guardia|guardias|solicitud
matter solicitudes|aplicación|expediente|foto|pareja|parejas|señal|señales|fecha límite|plazo|plan de estudios|licencia|licencias|vacaciones
matter seguro|seguro médico|beneficios|currículum|ensayo|declaración personal|beca|becas|horario|horarios|idioma|inglés|ubicación|ciudad
month mes|meses|mensual
more más|mas de|o más|o mas|más que|al menos|por lo menos|mayor|mayores|mayor que|superior|superiores|o superior|por encima de|encima de
more arriba de|mínimo de|en adelante|a partir de|o mayor
nonusimg img no americanos|img no estadounidenses
now ahora|actualmente|hoy|hoy en día|este año|este ciclo|esta temporada|por el momento|de momento|en este momento|actualizado|actualizada
now vigente|nuevo|nueva
obs observación|observacion|observador|observadores|observaciones|observancia|rotación observacional|solo observación
oldgrad graduados antiguos|graduados viejos|viejos|antiguos|mayores de edad
only sólo|solo|solamente|únicamente|unicamente|exclusivamente|exclusivo|exclusiva|nada más|nada mas|estrictamente|limitado a|restringido a
only ningún otro|ninguna otra|único|única|simplemente
ordinal primer|primero|primera|primeros|segundo|segunda|tercer|tercero|tercera|una sola|una vez|una sola vez|cuarto intento
others profesores|docentes|enfermeras|enfermeros|estudiantes|estudiante|visitantes|cónyuge|esposa|esposo|familiares|investigadores
others otros departamentos|otras especialidades|adjuntos|personal docente|dependientes
pass aprobado|aprobada|aprobados|aprobadas|aprobar|aprobó|aprueba|aprobando|pasado el examen|pasar|pasó|superado|superar
past antes|anteriormente|previamente|fue|fueron|eran|estaba|estaban|tenía|tenían|había|habían|solía|solían|aceptaban|patrocinaban
past el año pasado|año pasado|ciclo pasado|en el pasado|hasta hace poco|antiguamente|viejo|antiguo|históricamente|recientemente cambiado|hubo
people solicitante|solicitantes|aplicante|aplicantes|candidato|candidata|candidatos|candidatas|postulante|postulantes|médico|médicos|doctores
people graduados|graduadas|egresados|egresadas|personas|gente|aspirantes
practice práctica|practica|práctica clínica|ejercicio|práctica activa|brecha|brechas|interrupción|actividad clínica|laguna
publication publicación|publicacion|publicaciones|artículos
recent reciente|recientes|recién|recien|recién graduado|recién graduados|recién egresados|más reciente|más recientes
refuse rechaza|rechazan|rechazar|rechazado|rechazada|rechazados|rechazamos|rechazo|descarta|descartan|descartado|descartados|excluye|excluyen
refuse excluido|excluidos|inelegibles|cerrado|cerrada|cerrados|suspendido|suspendida|suspendidos|dejó de|dejaron|niega|niegan|denegado
refuse denegada|prohibido|prohibida|evitar|eliminado|eliminados|filtrado|filtrados|pérdida de tiempo|olvídalo|descontinuado|imposible
research investigación|investigacion|investigaciones
roster residentes|residente|internos|interno|plantilla|clase|promoción|puestos
score puntaje|puntajes|puntuación|puntuacion|puntuaciones|nota|notas|calificación|calificacion|calificaciones|resultado|resultados|puntos
silence desconocido|desconocida|se desconoce|desconozco|no sé|no se sabe|no lo sé|ni idea|no está claro|no publicado|no publican|no indica
silence no indican|no indicado|no especifica|no especifican|no especificado|no mencionan|no menciona|no mencionado|no dice|no dicen
silence no aparece|no contestan|no responden|no contestaron|no respondieron|no disponible aún|sin respuesta|sin información|sin informacion
silence sin datos|sin info|preguntar|pregunta|preguntarles|consultar|verificar|confirmar|comprobar|revisar|por definir|averiguar|pendiente
silence pendientes|incierto|llamar|escribirles|escribir|esperando respuesta|poco claro
sitting intento|intentos|vez|veces|oportunidad|oportunidades|convocatoria|convocatorias
source página|pagina|sitio|coordinadora|coordinador|secretaria del programa|directora|correo|correo electrónico|respuesta|foro|amigo|amiga
source lista|hoja|dicen|dice|dijo|dijeron|de acuerdo con|según la web|respondieron|contestaron
starttime antes de empezar|antes de comenzar|antes de iniciar|al empezar|al comenzar|inicio|antes de julio|para julio|contrato|contratación
starttime contratar|matrícula|orientación|antes del ranking|antes del match
status ciudadano|ciudadana|ciudadanos|ciudadanía|ciudadania|residente permanente|residentes permanentes|residencia permanente|tarjeta verde
status autorización de trabajo|ciudadano americano|ciudadanos americanos|ciudadanos estadounidenses
subject nosotros|nuestro|nuestra|nuestros|nuestras|programa|programas|hospitales|institución|institucion|departamento|ellos|ellas|él|centro
subject dirección
track:advanced avanzado|avanzada|avanzados
track:categorical categórico|categórica|categorico|categorica|categóricos
track:preliminary preliminar|preliminares
track:transitional transicional|transición|año de transición
type:community comunitario|comunitaria|comunitarios|comunidad
type:county condado|hospital público|hospital municipal
type:flagship hospital principal|sede principal
type:hybrid híbrido|híbrida|hibrido|hibrida|afiliado a universidad|mixto|comunitario afiliado
type:new programa nuevo|nuevo programa|recién acreditado|recién abierto
type:university universitario|universitaria|universitarios|universidad|académico|académica
typical promedio|promedios|mediana|típico|tipico|típicamente|habitual|habitualmente|normalmente|generalmente|usualmente|por lo general
typical en general|mayoría|suele|suelen|medio de residentes|frecuente|frecuentemente|común
usce experiencia clínica|experiencia clinica|experiencia clínica americana|experiencia en eeuu|experiencia en estados unidos|rotación
usce rotacion|rotaciones|electiva|electivas|electivos|pasantía|pasantia|pasantías|subinternado|experiencia
usgrad graduados americanos|graduados estadounidenses|graduados de eeuu|egresados americanos|americanos|estadounidenses
usimg img americanos|img americano|img estadounidense|img estadounidenses
visa visado|visados|patrocinio|patrocinios|inmigración|inmigracion|petición|trámite de visa
week semana|semanas|semanal
wish preferido|preferida|preferidos|preferible|preferiblemente|preferentemente|preferencia|prefiere|prefieren|preferimos|prefiriendo
wish recomendado|recomendada|recomendados|recomendable|recomienda|recomiendan|recomendamos|deseable|deseables|deseado|desean|idealmente
wish ventaja|ventajas|útil|ayuda|ayudan|un plus|opcional|opcionales|aconsejable|aconsejado|aconsejan|sugerido|sugerida|sugieren|conveniente
wish valorado|valorada|valoran|se valora|suma puntos|competitivo|competitivos|mejor si|debería|deberían|gusta|alentado|voluntario|buscan
wish ojalá tengan
year año|años|ano|anos|año calendario
`;
