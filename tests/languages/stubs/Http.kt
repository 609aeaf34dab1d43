// What the interfaces of the Kotlin client name of Retrofit.
package retrofit2.http

annotation class GET(val value: String)
annotation class POST(val value: String)
annotation class PUT(val value: String)
annotation class DELETE(val value: String)
annotation class HTTP(val method: String, val path: String, val hasBody: Boolean = false)
annotation class Path(val value: String)
annotation class Query(val value: String)
annotation class Field(val value: String)
annotation class Part(val value: String = "")
annotation class Header(val value: String)
annotation class Headers(vararg val value: String)
annotation class Body
annotation class FormUrlEncoded
annotation class Multipart
