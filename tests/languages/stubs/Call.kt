// What the interfaces of the Kotlin client return.
package retrofit2

interface Call<T>
